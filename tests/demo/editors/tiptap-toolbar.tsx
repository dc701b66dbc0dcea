import type { Editor } from '@tiptap/core';

const TOOLS: { name: string; sign: string; run: (editor: Editor) => void }[] = [
  { name: 'Bold', sign: 'B', run: (editor) => editor.chain().focus().toggleBold().run() },
  { name: 'Italic', sign: 'I', run: (editor) => editor.chain().focus().toggleItalic().run() },
  { name: 'Bulleted list', sign: '•', run: (editor) => editor.chain().focus().toggleBulletList().run() },
  { name: 'Block quote', sign: '”', run: (editor) => editor.chain().focus().toggleBlockquote().run() },
];

/** Tiptap brings no toolbar of its own. */
export function TiptapToolbar({ editor }: { editor: Editor | null }) {
  return (
    <div className="tiptap-toolbar" role="toolbar" aria-label="Formatting">
      {TOOLS.map(({ name, sign, run }) => (
        <button key={name} type="button" aria-label={name} onClick={() => editor && run(editor)}>
          {sign}
        </button>
      ))}
    </div>
  );
}
