import type { Helpdesk } from '../helpdesk';

/** Reply and note are two forms in one page; the hidden one keeps its editable. */
export const OSTICKET: Helpdesk = {
  id: 'osticket',
  name: 'osTicket',
  certainty: 'from markup',
  access: 'self-hosted',
  matches: [],
  pageMark: 'form#reply textarea#response[name="response"]',
  replyBox:
    ':is(form#reply, form#note) :is(.redactor-in[contenteditable="true"], textarea:not(.redactor-source))',
  internalNote: 'form#note',
  customerMessages: { selector: '.thread-entry.message .thread-body', newest: 'last' },
  channel: 'email',
};
