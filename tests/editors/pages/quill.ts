import Quill from 'quill';
import Embed from 'quill/blots/embed';
import { host, offer } from '../reply-page';

/** As that of quill-mention. */
class Mention extends Embed {
  static override blotName = 'mention';
  static override tagName = 'span';
  static override className = 'mention';
  static override create(id: string): HTMLElement {
    // biome-ignore lint/complexity/noThisInStatic: it makes the element that this class names
    const node = super.create(id) as HTMLElement;
    node.dataset.mention = id;
    node.textContent = '@Ann';
    return node;
  }
  static override value(node: HTMLElement): string | undefined {
    return node.dataset.mention;
  }
}
Quill.register({ 'formats/mention': Mention });

const quill = new Quill(host.appendChild(document.createElement('div')), { theme: 'snow' });

offer({
  model: () => JSON.stringify(quill.getContents().ops),
  html: () => quill.root.innerHTML,
  set: (html) => void quill.setContents(quill.clipboard.convert({ html })),
  editable: () => quill.root,
});
