import { host, offer } from '../reply-page';

interface Instance {
  getContent(): string;
  setContent(html: string): void;
}
declare const MediumEditor: new (element: HTMLElement, options: object) => Instance;

const editable = host.appendChild(document.createElement('div'));
const editor = new MediumEditor(editable, { placeholder: { text: 'Write to Maren' } });

offer({
  model: () => editor.getContent(),
  html: () => editor.getContent(),
  set: (html) => editor.setContent(html),
  editable: () => editable,
});
