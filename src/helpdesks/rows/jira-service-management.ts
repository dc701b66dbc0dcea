import type { Helpdesk } from '../helpdesk';

/** A comment is public only under the tab "Reply to customer"; issues without tabs are internal as a whole. */
export const JIRA_SERVICE_MANAGEMENT: Helpdesk = {
  id: 'jira-service-management',
  name: 'Jira Service Management',
  certainty: 'from markup',
  access: 'preset',
  matches: ['https://*.atlassian.net/*'],
  replyBox: ':is(#ak-editor-textarea, .ak-editor-content-area .ProseMirror)[contenteditable="true"]',
  internalNote: 'html:not(:has([id$="comment-editor-container-tabs-1"][aria-selected="true"]))',
  send: '[data-testid="comment-save-button"]',
};
