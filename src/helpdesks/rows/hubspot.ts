import type { Helpdesk } from '../helpdesk';

/** Also a sales and marketing product, so it is asked for by a click. A new editor is announced (2026-08). */
export const HUBSPOT: Helpdesk = {
  id: 'hubspot',
  name: 'HubSpot',
  certainty: 'from markup',
  access: 'preset',
  matches: ['https://*.hubspot.com/*'],
  replyBox: '.remirror-editor.ProseMirror[contenteditable="true"]',
};
