import type { Helpdesk } from '../helpdesk';

/** The editor's frame is that of all Zoho products; seen in Zoho Mail and ServiceDesk Plus. */
export const ZOHO_DESK: Helpdesk = {
  id: 'zoho-desk',
  name: 'Zoho Desk',
  certainty: 'from markup',
  access: 'install',
  matches: [
    'https://desk.zoho.com/*',
    'https://desk.zoho.eu/*',
    'https://desk.zoho.in/*',
    'https://desk.zoho.com.au/*',
    'https://desk.zoho.jp/*',
  ],
  replyFrame: 'iframe.ze_area',
};
