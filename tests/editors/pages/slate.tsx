import type { KeyboardEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { host, offer } from '../reply-page';

interface Leaf {
  text: string;
  bold?: true;
}
interface Block {
  type: 'paragraph' | 'link' | 'mention';
  url?: string;
  id?: string;
  children: (Leaf | Block)[];
}

const editor = withHistory(withReact(createEditor()));
const isOf = (element: object, ...types: Block['type'][]): boolean => types.includes((element as Block).type);
editor.isInline = (element) => isOf(element, 'link', 'mention');
editor.isVoid = (element) => isOf(element, 'mention');

function toggleBold(): void {
  const isBold = (Editor.marks(editor) as Partial<Leaf> | null)?.bold;
  if (isBold) Editor.removeMark(editor, 'bold');
  else Editor.addMark(editor, 'bold', true);
}

function Element({ attributes, children, element }: RenderElementProps) {
  const { type, url } = element as unknown as Block;
  if (type === 'link')
    return (
      <a {...attributes} href={url}>
        {children}
      </a>
    );
  // as its example of mentions
  if (type === 'mention')
    return (
      <span {...attributes} contentEditable={false}>
        @Ann
        {children}
      </span>
    );
  return <p {...attributes}>{children}</p>;
}

function TextLeaf({ attributes, children, leaf }: RenderLeafProps) {
  const drawn = (leaf as Leaf).bold ? <strong>{children}</strong> : children;
  return <span {...attributes}>{drawn}</span>;
}

createRoot(host).render(
  <Slate editor={editor} initialValue={[{ type: 'paragraph', children: [{ text: '' }] } as Descendant]}>
    <Editable
      id="slate"
      renderElement={Element}
      renderLeaf={TextLeaf}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'b' || !event.ctrlKey) return;
        event.preventDefault();
        toggleBold();
      }}
    />
  </Slate>,
);

function htmlOf(node: Leaf | Block): string {
  if ('text' in node) return node.bold ? `<strong>${node.text}</strong>` : node.text;
  const inner = node.children.map(htmlOf).join('');
  if (node.type === 'mention') return `<span class="mention" data-mention="${node.id}">@Ann</span>`;
  return node.type === 'link' ? `<a href="${node.url}">${inner}</a>` : `<p>${inner}</p>`;
}

function nodesOf(parent: Node): (Leaf | Block)[] {
  return [...parent.childNodes].map((node): Leaf | Block => {
    if (!(node instanceof HTMLElement)) return { text: node.textContent ?? '' };
    if (node.tagName === 'STRONG') return { text: node.textContent ?? '', bold: true };
    if (node.tagName === 'A')
      return { type: 'link', url: node.getAttribute('href') ?? '', children: nodesOf(node) };
    if (node.dataset.mention) return { type: 'mention', id: node.dataset.mention, children: [{ text: '' }] };
    return { type: 'paragraph', children: node.hasChildNodes() ? nodesOf(node) : [{ text: '' }] };
  });
}

const ready = new MutationObserver(() => {
  const editable = host.querySelector<HTMLElement>('#slate');
  if (!editable) return;
  ready.disconnect();
  offer({
    model: () => JSON.stringify(editor.children),
    html: () => (editor.children as unknown as Block[]).map(htmlOf).join(''),
    set: (html) => {
      const nodes = nodesOf(new DOMParser().parseFromString(html, 'text/html').body);
      Editor.withoutNormalizing(editor, () => {
        while (editor.children.length > 0) Transforms.removeNodes(editor, { at: [0] });
        Transforms.insertNodes(editor, nodes as unknown as Descendant[], { at: [0] });
      });
    },
    editable: () => editable,
  });
});
ready.observe(host, { childList: true, subtree: true });
