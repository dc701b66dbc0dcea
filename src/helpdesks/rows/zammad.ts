import type { Helpdesk } from '../helpdesk';

/** Several tickets stay in the page, each with a box of its own; the signature is inside the box. */
export const ZAMMAD: Helpdesk = {
  id: 'zammad',
  name: 'Zammad',
  certainty: 'from markup',
  access: 'self-hosted',
  matches: [],
  pageMark: 'form.article-add .articleNewEdit-body',
  replyBox: '.article-add .articleNewEdit-body[contenteditable="true"]',
  internalNote: '.article-add.is-internal',
  notTheReply: '[data-signature="true"]',
  send: '.js-submit',
  customerMessages: {
    selector: '.content.active .ticket-article-item.customer :is(.textBubble, .text-bubble)',
    newest: 'last',
  },
};
