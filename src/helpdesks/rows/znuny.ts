import type { Helpdesk } from '../helpdesk';

/** A reply is written in a window of its own that closes itself when sent. A note may be made visible to the customer. */
export const ZNUNY: Helpdesk = {
  id: 'znuny',
  name: 'Znuny',
  certainty: 'from markup',
  access: 'self-hosted',
  matches: [],
  pageMark:
    'form:is(#ComposeTicket, #Compose) input[name="Action"]:is([value="AgentTicketCompose"], [value="AgentTicketNote"])',
  replyBox: 'textarea#RichText[name="Body"]',
  replyFrame: '#cke_RichText iframe.cke_wysiwyg_frame',
  internalNote:
    'form:has(input[name="Action"][value="AgentTicketNote"]):not(:has(#IsVisibleForCustomer:checked))',
  notTheReply: 'div[type="cite"], blockquote',
  channel: 'email',
};
