import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { host, lines, offer, paragraphs } from '../reply-page';

let state = '';
let change: (text: string) => void = () => undefined;

/** A change that React does not hear of is gone at the next render. */
function Reply() {
  const [text, setText] = useState('');
  state = text;
  change = setText;
  return <textarea aria-label="Reply" value={text} onChange={({ target }) => setText(target.value)} />;
}

createRoot(host).render(<Reply />);

offer({
  model: () => state,
  html: () => paragraphs(state),
  set: (html) => change(lines(html)),
  editable: () => host.querySelector('textarea') as HTMLElement,
});
