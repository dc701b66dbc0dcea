import Quill from 'quill';
import { host, offer } from '../reply-page';

const quill = new Quill(host.appendChild(document.createElement('div')), { theme: 'snow' });

offer({
  model: () => JSON.stringify(quill.getContents().ops),
  html: () => quill.root.innerHTML,
  set: (html) => void quill.setContents(quill.clipboard.convert({ html })),
  editable: () => quill.root,
});
