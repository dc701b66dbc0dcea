import type { Helpdesk } from '../helpdesk';

/** The mark of an open note is not known. */
export const FRESHDESK: Helpdesk = {
  id: 'freshdesk',
  name: 'Freshdesk',
  certainty: 'from markup',
  access: 'install',
  matches: ['https://*.freshdesk.com/*'],
  replyBox: '.ticket-editor .fr-element[contenteditable="true"]',
  send: '[data-test-id="submit"]',
};
