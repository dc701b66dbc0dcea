import type { Helpdesk } from '../helpdesk';

/** Its Send has no name of its own: sending is known by the shortcut. Full screen moves the editor into a dialog. */
export const LIBREDESK: Helpdesk = {
  id: 'libredesk',
  name: 'Libredesk',
  certainty: 'from markup',
  access: 'self-hosted',
  matches: [],
  pageMark: '.editor-wrapper > .native-html > .tiptap.ProseMirror',
  replyBox: '.editor-wrapper > .native-html > .tiptap.ProseMirror[contenteditable="true"]',
  internalNote:
    ':is([role="dialog"], .box):has([role="tab"][id$="trigger-private_note"][data-state="active"])',
};
