import type { Helpdesk } from '../helpdesk';

/** Labels are in the agent's language; `g_editable` is not. The quote's class is in all mail that Gmail sends. */
export const GMAIL: Helpdesk = {
  id: 'gmail',
  name: 'Gmail',
  certainty: 'from markup',
  access: 'preset',
  matches: ['https://mail.google.com/*'],
  replyBox:
    ':is(div[aria-label="Message Body"], div[g_editable="true"][role="textbox"])[contenteditable="true"]',
  notTheReply: '.gmail_quote',
  send: '[role="button"].T-I.J-J5-Ji.aoO',
  hasNoNotes: true,
  channel: 'email',
};
