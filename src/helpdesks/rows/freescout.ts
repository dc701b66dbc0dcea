import type { Helpdesk } from '../helpdesk';

/** Reply and note share one box, which is in the page, hidden, before either is asked for. */
export const FREESCOUT: Helpdesk = {
  id: 'freescout',
  name: 'FreeScout',
  certainty: 'from markup',
  access: 'self-hosted',
  matches: [],
  pageMark: 'body.body-conv[data-conversation_id][data-mailbox_id]',
  replyBox: '.conv-reply-block .note-editable[contenteditable="true"]',
  internalNote: '.conv-reply-block.conv-note-block',
  send: '.btn-send-text',
  customerMessages: { selector: '.thread.thread-type-customer .thread-content', newest: 'first' },
  channel: 'email',
};
