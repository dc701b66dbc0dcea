import type { Helpdesk } from '../helpdesk';

export const GORGIAS: Helpdesk = {
  id: 'gorgias',
  name: 'Gorgias',
  certainty: 'hosts only',
  access: 'install',
  matches: ['https://*.gorgias.com/*'],
};
