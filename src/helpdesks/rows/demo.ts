import type { Helpdesk } from '../helpdesk';

/** The demo helpdesk of `npm start` and of the tests (`tests/demo/`); only in builds of mode `demo`. */
export const DEMO: Helpdesk = {
  id: 'demo',
  name: 'Demo helpdesk',
  certainty: 'tried',
  access: 'install',
  matches: ['http://127.0.0.1/*', 'http://localhost/*'],
  replyBox: '.composer textarea, .composer .ck-editor__editable, .composer .tiptap',
  internalNote: '.composer[data-mode="note"]',
  notTheReply: 'blockquote',
};
