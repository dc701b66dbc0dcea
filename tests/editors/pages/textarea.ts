import { host, lines, offer, paragraphs } from '../reply-page';

const area = host.appendChild(document.createElement('textarea'));
area.setAttribute('aria-label', 'Reply');

offer({
  model: () => area.value,
  html: () => paragraphs(area.value),
  set: (html) => {
    area.value = lines(html);
  },
  editable: () => area,
});
