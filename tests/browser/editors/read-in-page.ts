import { findReplyBox } from '../../../src/reply/find';
import { readReply } from '../../../src/reply/read';

/** What Tactful reads in an editable of this page; `no reply box` where it sees none. */
function readIn(element: Element): string {
  const helpdesk = {
    id: 'any',
    name: 'Any',
    certainty: 'hosts only' as const,
    access: 'self-hosted' as const,
    matches: [],
  };
  const box = findReplyBox(element, helpdesk);
  return box ? readReply(box, helpdesk).text : 'no reply box';
}

Object.assign(window, { tactfulReads: readIn });

declare global {
  interface Window {
    tactfulReads: typeof readIn;
  }
}
