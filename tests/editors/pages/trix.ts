import 'trix';
import { host, offer } from '../reply-page';

interface TrixElement extends HTMLElement {
  editor: { loadHTML(html: string): void; getDocument(): { toString(): string } };
}

const input = host.appendChild(document.createElement('input'));
input.type = 'hidden';
input.id = 'reply-html';
const editor = document.createElement('trix-editor') as TrixElement;
editor.setAttribute('input', input.id);
editor.addEventListener('trix-initialize', () =>
  offer({
    model: () => JSON.stringify(editor.editor.getDocument()),
    html: () => input.value,
    // its paragraphs are divs
    set: (html) => editor.editor.loadHTML(html.replace(/(<\/?)p>/g, '$1div>')),
    editable: () => editor,
  }),
);
host.append(editor);
