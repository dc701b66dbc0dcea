import type { Helpdesk } from '../helpdesk';

export const FRONT: Helpdesk = {
  id: 'front',
  name: 'Front',
  certainty: 'hosts only',
  access: 'install',
  matches: ['https://app.frontapp.com/*'],
};
