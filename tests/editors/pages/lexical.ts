import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, $insertNodes, createEditor, type DOMConversionMap, ElementNode } from 'lexical';
import { host, offer } from '../reply-page';

/** As that of `@lexical/link`, as far as a reply needs it. */
class LinkNode extends ElementNode {
  static override getType(): string {
    return 'link';
  }
  static override clone(node: LinkNode): LinkNode {
    return new LinkNode(node.__key);
  }
  static override importDOM(): DOMConversionMap {
    return { a: () => ({ conversion: () => ({ node: new LinkNode() }), priority: 1 }) };
  }
  static override importJSON(): LinkNode {
    return new LinkNode();
  }
  override createDOM(): HTMLElement {
    const link = document.createElement('a');
    link.href = '#link';
    return link;
  }
  override updateDOM(): boolean {
    return false;
  }
  override isInline(): boolean {
    return true;
  }
}

const editable = host.appendChild(document.createElement('div'));
editable.contentEditable = 'true';
const editor = createEditor({
  namespace: 'reply',
  nodes: [LinkNode],
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(editable);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);

offer({
  model: () => JSON.stringify(editor.getEditorState().toJSON()),
  html: () => editor.getEditorState().read(() => $generateHtmlFromNodes(editor, null)),
  set: (html) =>
    editor.update(
      () => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        $getRoot().clear().select();
        $insertNodes($generateNodesFromDOM(editor, parsed));
      },
      { discrete: true },
    ),
  editable: () => editable,
});
