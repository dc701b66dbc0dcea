import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { registerRichText } from '@lexical/rich-text';
import {
  $getRoot,
  $insertNodes,
  createEditor,
  DecoratorNode,
  type DOMConversionMap,
  ElementNode,
  type NodeKey,
  type SerializedLexicalNode,
} from 'lexical';
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

class MentionNode extends DecoratorNode<null> {
  __id: string;
  constructor(id: string, key?: NodeKey) {
    super(key);
    this.__id = id;
  }
  static override getType(): string {
    return 'mention';
  }
  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__id, node.__key);
  }
  static override importDOM(): DOMConversionMap {
    return {
      span: (element) =>
        element.dataset.mention
          ? { conversion: ({ dataset }) => ({ node: new MentionNode(dataset.mention ?? '') }), priority: 1 }
          : null,
    };
  }
  static override importJSON({ id }: SerializedLexicalNode & { id?: string }): MentionNode {
    return new MentionNode(id ?? '');
  }
  override exportJSON(): SerializedLexicalNode & { id: string } {
    return { ...super.exportJSON(), id: this.__id };
  }
  override exportDOM(): { element: HTMLElement } {
    return { element: this.createDOM() };
  }
  override createDOM(): HTMLElement {
    const mention = document.createElement('span');
    mention.className = 'mention';
    mention.dataset.mention = this.__id;
    mention.textContent = '@Ann';
    return mention;
  }
  override updateDOM(): boolean {
    return false;
  }
  override isInline(): boolean {
    return true;
  }
  override decorate(): null {
    return null;
  }
}

const editable = host.appendChild(document.createElement('div'));
editable.contentEditable = 'true';
const editor = createEditor({
  namespace: 'reply',
  nodes: [LinkNode, MentionNode],
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
