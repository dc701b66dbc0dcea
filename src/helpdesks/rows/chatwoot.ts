import type { Helpdesk } from '../helpdesk';

/** Older versions have a plain textarea, and the mark of a private note one element further in. */
export const CHATWOOT: Helpdesk = {
  id: 'chatwoot',
  name: 'Chatwoot',
  certainty: 'from markup',
  access: 'install',
  matches: ['https://app.chatwoot.com/*'],
  pageMark: '.reply-box .reply-box__top',
  replyBox: '.reply-box .ProseMirror[contenteditable="true"], .reply-box__top textarea',
  internalNote: '.reply-box.is-private, .reply-box__top.is-private, .reply-box:has(.is-note-mode)',
  send: '.reply-box .right-wrap button',
  customerMessages: { selector: '.left-bubble, li.left .bubble', newest: 'last' },
  channel: 'chat',
};
