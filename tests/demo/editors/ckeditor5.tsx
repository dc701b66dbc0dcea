import {
  BlockQuote,
  Bold,
  ClassicEditor,
  type EditorConfig,
  Essentials,
  Italic,
  Link,
  List,
  Paragraph,
  Typing,
  Undo,
} from 'ckeditor5';
import { useEffect, useImperativeHandle, useRef, useState } from 'react';
import 'ckeditor5/ckeditor5.css';
import '../styles/ckeditor5.css';
import type { Quotation } from '../quotation';
import type { ReplyBoxProps } from './reply-box';

const CONFIG: EditorConfig = {
  licenseKey: 'GPL',
  plugins: [Essentials, Typing, Undo, Paragraph, Bold, Italic, Link, List, BlockQuote],
  toolbar: ['bold', 'italic', 'link', '|', 'bulletedList', 'numberedList', 'blockQuote', '|', 'undo', 'redo'],
  root: { label: 'Reply' },
  // On the border, where it goes by default, it lies over Send.
  ui: {
    poweredBy: {
      position: 'inside',
      side: 'right',
      label: 'Powered by',
      horizontalOffset: 8,
      verticalOffset: 4,
    },
  },
};

/** CKEditor 5 as helpdesks embed it. Tests reach it through the editable's `ckeditorInstance`. */
export default function CKEditor5({ ref, placeholder }: ReplyBoxProps) {
  const host = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<ClassicEditor | null>(null);

  useEffect(() => {
    const source = document.createElement('div');
    host.current?.append(source);
    const created = ClassicEditor.create({ ...CONFIG, attachTo: source });
    let left = false;
    created.then((ready) => {
      if (!left) setEditor(ready);
    });
    return () => {
      left = true;
      created.then((ready) => ready.destroy()).then(() => source.remove());
    };
  }, []);

  useEffect(() => {
    const root = editor?.editing.view.document.getRoot();
    if (root) root.placeholder = placeholder;
  }, [editor, placeholder]);

  useImperativeHandle(ref, () => ({
    read: () => (editor && hasText(editor) ? { format: 'html', body: editor.getData() } : undefined),
    quote: (quotation) => editor && appendQuotation(editor, quotation),
    clear: () => editor?.setData(''),
    focus: () => editor?.editing.view.focus(),
  }));

  return <div ref={host} />;
}

function hasText(editor: ClassicEditor): boolean {
  const root = editor.model.document.getRoot();
  return root !== null && editor.model.hasContent(root, { ignoreWhitespaces: true });
}

function appendQuotation(editor: ClassicEditor, { intro, paragraphs }: Quotation): void {
  editor.model.change((writer) => {
    const root = editor.model.document.getRoot();
    if (!root) return;
    const introduction = writer.createElement('paragraph');
    writer.insertText(intro, introduction);
    writer.append(introduction, root);
    const quote = writer.createElement('blockQuote');
    for (const text of paragraphs) {
      const paragraph = writer.createElement('paragraph');
      writer.insertText(text, paragraph);
      writer.append(paragraph, quote);
    }
    writer.append(quote, root);
  });
  editor.editing.view.focus();
}
