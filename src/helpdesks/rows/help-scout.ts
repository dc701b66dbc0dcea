import type { Helpdesk } from '../helpdesk';

/** Two interfaces live side by side; each has its own name for the editor. */
export const HELP_SCOUT: Helpdesk = {
  id: 'help-scout',
  name: 'Help Scout',
  certainty: 'from markup',
  access: 'install',
  matches: ['https://secure.helpscout.net/*'],
  replyBox:
    ':is([data-cy="ConvoEditor"], [data-testid="reply-editor"], [role="textbox"][aria-label="Reply Editor"])[contenteditable="true"]',
};
