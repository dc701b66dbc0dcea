/**
 * Who is at the helpdesk of these tests, and what was written to it: `seed.pl` makes it so. Message and signature have
 * phrases that would be flagged in a reply.
 */
export const AGENT = {
  name: 'ruth',
  realName: 'Ruth Adler',
  email: 'ruth@desk.test',
  password: 'ruths-own-password',
  signature: 'Ruth Adler\nLantern Lamps\nSend us a photo of what is broken.',
};

const CUSTOMER = { name: 'Tomas Brandt', email: 'tomas@customer.test' };

const SUBJECT = 'The reading lamp flickers';

const MESSAGE = `Hello,

the reading lamp you sent last week flickers whenever the heating comes on. Send me a new one, please.
You need to tell me what to do with the old one.

Tomas Brandt
`;

/** Tickets are all alike and numbered from 1: each test has one of its own. */
export const SEED = { agent: AGENT, customer: CUSTOMER, subject: SUBJECT, message: MESSAGE, tickets: 6 };
