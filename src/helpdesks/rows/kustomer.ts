import type { Helpdesk } from '../helpdesk';

export const KUSTOMER: Helpdesk = {
  id: 'kustomer',
  name: 'Kustomer',
  certainty: 'hosts only',
  access: 'install',
  matches: ['https://*.kustomerapp.com/*'],
};
