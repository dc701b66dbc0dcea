import type { Helpdesk } from '../helpdesk';

/** Agent Workspace. All open tickets stay in the page; only the focused one's box has the focus. */
export const ZENDESK: Helpdesk = {
  id: 'zendesk',
  name: 'Zendesk',
  certainty: 'from markup',
  access: 'install',
  matches: ['https://*.zendesk.com/*'],
  replyBox: '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"]',
  internalNote:
    '[data-test-id="editor-view"]:has([data-test-id="omnichannel-channel-switcher-button"][data-channel="internal"])',
  send: '[data-test-id="submit_button-button"]',
};
