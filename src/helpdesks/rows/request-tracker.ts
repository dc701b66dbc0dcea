import type { Helpdesk } from '../helpdesk';

/**
 * CKEditor 4 in a frame, or a plain textarea where an agent prefers that. Quote and signature are in the box; what an
 * agent writes above a quote lands in the element around it. The page does not show the customer's messages.
 */
export const REQUEST_TRACKER: Helpdesk = {
  id: 'request-tracker',
  name: 'Request Tracker',
  certainty: 'tried',
  access: 'self-hosted',
  matches: [],
  pageMark: 'body#comp-Ticket-Update form[name="TicketUpdate"]',
  replyBox: 'form[name="TicketUpdate"] textarea#UpdateContent',
  replyFrame: '#cke_UpdateContent iframe.cke_wysiwyg_frame',
  internalNote:
    '.messagebox-container.action-private, form[name="TicketUpdate"]:has(select[name="UpdateType"] option[value="private"]:checked)',
  notTheReply: 'blockquote',
  channel: 'email',
};
