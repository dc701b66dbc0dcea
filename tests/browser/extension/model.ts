import type { EditorKind } from '../../demo/editors/reply-box';

type Editable = Element & {
  ckeditorInstance?: { getData(): string };
  editor?: { getHTML(): string };
};

/**
 * Runs in the page: what the editor's own model holds, a text field's value, CKEditor's data or Tiptap's HTML. It has to
 * stand alone.
 */
export function modelIn(element: Element): string {
  if (element instanceof HTMLTextAreaElement) return element.value;
  const { ckeditorInstance, editor } = element as Editable;
  const html = ckeditorInstance?.getData() ?? editor?.getHTML();
  if (html === undefined) throw new Error('An editor that the tests do not know.');
  return html;
}

/** The model a reply of one line has in each editor. */
export function modelWith(editor: EditorKind, line: string): string {
  if (editor === 'textarea') return line;
  const escaped = line.replaceAll('&', '&amp;');
  if (editor === 'tiptap') return `<p>${escaped}</p>`;
  return line === '' ? '' : `<p>${escaped.replace(/^ | $/g, '&nbsp;')}</p>`;
}
