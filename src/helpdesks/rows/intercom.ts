import type { Helpdesk } from '../helpdesk';

/** Its mark of a note is not known: the one in public code is of an older interface. */
export const INTERCOM: Helpdesk = {
  id: 'intercom',
  name: 'Intercom',
  certainty: 'from markup',
  access: 'install',
  matches: ['https://app.intercom.com/*'],
  replyBox:
    '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"], .embercom-prosemirror-composer-editor[contenteditable="true"]',
  channel: 'chat',
};
