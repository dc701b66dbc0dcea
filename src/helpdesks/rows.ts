import type { Helpdesk } from './helpdesk';

/** The helpdesks that Tactful knows by name. */
const HELPDESKS: Helpdesk[] = [
  {
    id: 'zendesk',
    name: 'Zendesk',
    certainty: 'from markup',
    matches: ['https://*.zendesk.com/*'],
    replyBox: '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"]',
    internalNote:
      '[data-test-id="editor-view"]:has([data-test-id="omnichannel-channel-switcher-button"][data-channel="internal"])',
    send: '[data-test-id="submit_button-button"]',
  },
  {
    id: 'intercom',
    name: 'Intercom',
    certainty: 'from markup',
    matches: ['https://app.intercom.com/*'],
    replyBox: '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]',
  },
  {
    id: 'freshdesk',
    name: 'Freshdesk',
    certainty: 'from markup',
    matches: ['https://*.freshdesk.com/*'],
    replyBox: '.ticket-editor .fr-element[contenteditable="true"]',
    send: '[data-test-id="submit"]',
  },
  {
    id: 'front',
    name: 'Front',
    certainty: 'hosts only',
    matches: ['https://app.frontapp.com/*'],
  },
];

/** The demo helpdesk of `npm start` and of the tests (`tests/demo/`); only in builds of mode `demo`. */
export const DEMO: Helpdesk = {
  id: 'demo',
  name: 'Demo helpdesk',
  certainty: 'tried',
  matches: ['http://127.0.0.1/*', 'http://localhost/*'],
  replyBox: '.composer textarea, .composer .ck-editor__editable, .composer .tiptap',
  internalNote: '.composer[data-mode="note"]',
  notTheReply: 'blockquote',
};

/** The rows of a build: only the build mode `demo` has the demo helpdesk. */
export function helpdesksIn(mode: string): Helpdesk[] {
  return mode === 'demo' ? [...HELPDESKS, DEMO] : HELPDESKS;
}
