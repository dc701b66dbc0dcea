import { Bold, ClassicEditor, Essentials, Italic, Link, List, Mention, Paragraph } from 'ckeditor5';
import { host, offer } from '../reply-page';

const editor = await ClassicEditor.create({
  attachTo: host.appendChild(document.createElement('div')),
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Italic, Link, List, Mention],
  toolbar: ['bold', 'italic', 'link', 'undo', 'redo'],
});

offer({
  model: () => editor.getData(),
  html: () => editor.getData(),
  set: (html) => editor.setData(html),
  editable: () => editor.ui.getEditableElement() as HTMLElement,
});
