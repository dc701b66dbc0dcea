import { Editor, type JSONContent } from '@tiptap/core';
import { Placeholder } from '@tiptap/extensions';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useImperativeHandle, useRef, useState } from 'react';
import '../styles/tiptap.css';
import type { Quotation } from '../quotation';
import type { ReplyBoxProps } from './reply-box';
import { TiptapToolbar } from './tiptap-toolbar';

/** Tiptap, which is ProseMirror, as helpdesks embed it. Tests reach it through the editable's `editor`. */
export default function Tiptap({ ref, placeholder }: ReplyBoxProps) {
  const host = useRef<HTMLDivElement>(null);
  const shown = useRef(placeholder);
  const [editor, setEditor] = useState<Editor | null>(null);

  useEffect(() => {
    const created = new Editor({
      element: host.current,
      extensions: [StarterKit, Placeholder.configure({ placeholder: () => shown.current })],
      editorProps: { attributes: { role: 'textbox', 'aria-label': 'Reply', 'aria-multiline': 'true' } },
    });
    setEditor(created);
    return () => created.destroy();
  }, []);

  useEffect(() => {
    shown.current = placeholder;
    // It draws the placeholder with its next transaction.
    if (editor && !editor.isDestroyed) editor.view.dispatch(editor.state.tr);
  }, [editor, placeholder]);

  useImperativeHandle(ref, () => ({
    read: () => (editor?.getText().trim() ? { format: 'html', body: editor.getHTML() } : undefined),
    quote: (quotation) => editor && appendQuotation(editor, quotation),
    clear: () => editor?.commands.clearContent(),
    focus: () => editor?.commands.focus(),
  }));

  return (
    <div className="tiptap-box">
      <TiptapToolbar editor={editor} />
      <div ref={host} />
    </div>
  );
}

function appendQuotation(editor: Editor, { intro, paragraphs }: Quotation): void {
  const quote = { type: 'blockquote', content: paragraphs.map(paragraph) };
  const { from } = editor.state.selection;
  editor
    .chain()
    .insertContentAt(editor.state.doc.content.size, [paragraph(intro), quote])
    .focus(from)
    .run();
}

function paragraph(text: string): JSONContent {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}
