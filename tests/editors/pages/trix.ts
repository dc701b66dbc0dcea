import 'trix';
import { host, offer } from '../reply-page';

interface TrixElement extends HTMLElement {
  editor: { loadHTML(html: string): void; getDocument(): { toString(): string } };
}

function attachment(content: string): string {
  const figure = document.createElement('figure');
  figure.dataset.trixAttachment = JSON.stringify({ content, contentType: 'text/html' });
  return figure.outerHTML;
}

const input = host.appendChild(document.createElement('input'));
input.type = 'hidden';
input.id = 'reply-html';
const editor = document.createElement('trix-editor') as TrixElement;
editor.setAttribute('input', input.id);
// as Rails has it: without it an attachment stands on a line of its own
editor.className = 'trix-content';
editor.addEventListener('trix-initialize', () =>
  offer({
    model: () => JSON.stringify(editor.editor.getDocument()),
    html: () => input.value,
    // its paragraphs are divs, and its mentions attachments
    set: (html) =>
      editor.editor.loadHTML(html.replace(/(<\/?)p>/g, '$1div>').replace(/<span.*<\/span>/, attachment)),
    editable: () => editor,
  }),
);
host.append(editor);
