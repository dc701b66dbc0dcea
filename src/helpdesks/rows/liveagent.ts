import type { Helpdesk } from '../helpdesk';

/** Companies run it at addresses of their own as well. */
export const LIVEAGENT: Helpdesk = {
  id: 'liveagent',
  name: 'LiveAgent',
  certainty: 'hosts only',
  access: 'install',
  matches: ['https://*.ladesk.com/*'],
  pageMark: '.ConversationDetailsView',
};
