import type { Helpdesk } from '../helpdesk';

/** The reading pane's text has the same label in some languages: only an editable is a reply box. */
export const OUTLOOK: Helpdesk = {
  id: 'outlook',
  name: 'Outlook on the web',
  certainty: 'from markup',
  access: 'preset',
  matches: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  replyBox:
    ':is(div[role="textbox"][aria-label^="Message body"], [data-testid="rooster-editor-focus-trap-zone"] [role="textbox"])[contenteditable="true"]',
  send: '[data-testid="ComposeSendButton"]',
  hasNoNotes: true,
  channel: 'email',
};
