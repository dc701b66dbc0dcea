import { host, lines, offer, paragraphs } from '../reply-page';

// as chats have it: one line, and Enter sends
const input = host.appendChild(document.createElement('input'));
input.placeholder = 'Type your message';

offer({
  model: () => input.value,
  html: () => paragraphs(input.value),
  set: (html) => {
    input.value = lines(html);
  },
  editable: () => input,
});
