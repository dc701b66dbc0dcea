import type { Helpdesk } from '../helpdesk';

export const CRISP: Helpdesk = {
  id: 'crisp',
  name: 'Crisp',
  certainty: 'from markup',
  access: 'install',
  matches: ['https://app.crisp.chat/*'],
  replyBox: '.c-conversation-box__editor .c-conversation-box-field__field-composer-field',
  channel: 'chat',
};
