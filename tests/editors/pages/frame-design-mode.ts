import { host, offer } from '../reply-page';

const frame = host.appendChild(document.createElement('iframe'));
const inside = frame.contentDocument as Document;
inside.designMode = 'on';
inside.execCommand('defaultParagraphSeparator', false, 'p');

offer({
  model: () => inside.body.innerHTML,
  html: () => inside.body.innerHTML,
  set: (html) => {
    inside.body.innerHTML = html;
  },
  editable: () => inside.body,
});
