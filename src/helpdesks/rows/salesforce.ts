import type { Helpdesk } from '../helpdesk';

/**
 * The email composer is a frame in a frame. Fields of records (Description and the like) and the feed's posts use the
 * same rich editor as one another, and none of them is a message to the customer.
 */
export const SALESFORCE: Helpdesk = {
  id: 'salesforce',
  name: 'Salesforce Service Cloud',
  certainty: 'from markup',
  access: 'preset',
  matches: ['https://*.lightning.force.com/*', 'https://*.visualforce.com/*'],
  replyFrame: 'iframe[title="Email Body"]',
  notABox: '.slds-rich-text-area__content',
  channel: 'email',
};
