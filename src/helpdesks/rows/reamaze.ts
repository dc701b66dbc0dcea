import type { Helpdesk } from '../helpdesk';

/** Seen in its chat view; its mail view may differ, and is then found by what it looks like. */
export const REAMAZE: Helpdesk = {
  id: 'reamaze',
  name: 'Re:amaze',
  certainty: 'from markup',
  access: 'install',
  matches: ['https://*.reamaze.com/*'],
  replyBox: 'textarea#message_body',
};
