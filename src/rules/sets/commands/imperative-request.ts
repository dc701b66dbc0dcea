import { type About, defineRule, type Examples } from '../../define-rule';
import { findOrder } from '../../match/find-order';
import { orderMatch } from '../../match/order-match';
import { rewriteOrder } from '../../rewrite/rewrite-order';
import { isQuestion } from '../../text/gates';

export default defineRule({
  id: 'imperative-request',
  set: 'commands',
  severity: 2,
  defaultOn: true,
  title: 'Plain orders',
  hears: 'May sound like an order',
  why: 'A question asks for the same thing and leaves the choice with the customer.',
  find(sentence) {
    if (isQuestion(sentence.tokens)) return [];
    const order = findOrder(sentence);
    // "Please send" is another rule's, and softer
    return !order || order.please ? [] : [orderMatch(sentence, order)];
  },
  rewrite: rewriteOrder,
});

export const examples: Examples = {
  flags: [
    { text: 'The page takes a while, so be patient.', span: 'be patient.' },
    {
      text: "I've moved it, so choose another slot.",
      span: 'choose another slot.',
      best: "I've moved it, so could you choose another slot?",
    },
    {
      text: 'Send me your order number.',
      span: 'Send me your order number.',
      best: 'Could you send me your order number?',
    },
    {
      text: 'Hi Anna, give us the serial number on the back.',
      span: 'give us the serial number on the back.',
      best: 'Hi Anna, may I have the serial number on the back?',
    },
    {
      text: 'confirm your delivery address so we can resend it',
      span: 'confirm your delivery address',
      best: 'Could you confirm your delivery address so we can resend it?',
    },
    {
      text: 'Check your spam folder and then send us a screenshot.',
      span: 'Check your spam folder and then send us a screenshot.',
      best: 'Could you check your spam folder and then send us a screenshot?',
    },
    {
      text: 'Send me the receipt and I’ll start the refund.',
      span: 'Send me the receipt',
      best: 'Could you send me the receipt? I’ll start the refund.',
    },
    {
      text: 'Send me the receipt and our team will check it.',
      span: 'Send me the receipt',
      best: 'Could you send me the receipt? Our team will check it.',
    },
    {
      text: 'Check your spam folder, it probably went there.',
      span: 'Check your spam folder',
      best: 'Could you check your spam folder? It probably went there.',
    },
    {
      text: 'Send me the invoice, the one from May.',
      span: 'Send me the invoice, the one from May.',
      best: 'Could you send me the invoice, the one from May?',
    },
    {
      text: 'Pay the remaining 50% 😊',
      span: 'Pay the remaining 50% 😊',
      best: 'Could you pay the remaining 50%? 😊',
    },
    { text: 'Just restart it.', span: 'restart it.', best: 'Could you restart it?' },
    { text: 'Reply "YES".', span: 'Reply "YES".', best: 'Could you reply "YES"?' },
    {
      text: 'Give the courier your name, thanks!',
      span: 'Give the courier your name, thanks!',
      best: 'Could you give the courier your name? Thanks!',
    },
    {
      text: "Don't open a second ticket.",
      span: "Don't open a second ticket.",
      best: 'Could you avoid opening a second ticket?',
    },
    {
      text: 'Fill out this form: https://forms.example.com/claim',
      span: 'Fill out this form: https://forms.example.com/claim',
      best: 'You can fill out this form: https://forms.example.com/claim',
    },
    {
      text: 'UPDATE YOUR PAYMENT METHOD',
      span: 'UPDATE YOUR PAYMENT METHOD',
      best: 'Could you update your payment method?',
    },
    {
      text: 'Enter your customer number on page two.',
      span: 'Enter your customer number on page two.',
      best: 'Could you enter your customer number on page two?',
    },
    {
      text: 'Run the report, then ping me here.',
      span: 'Run the report, then ping me here.',
      best: 'Could you run the report, then ping me here?',
    },
    { text: 'Click Copy, and now paste it here.', span: 'paste it here.' },
    {
      text: 'Post a screenshot of the error.',
      span: 'Post a screenshot of the error.',
      best: 'Could you post a screenshot of the error?',
    },
    {
      text: 'Have your customer number ready.',
      span: 'Have your customer number ready.',
      best: 'Could you have your customer number ready?',
    },
    {
      text: 'Send us the booking ref 1/2',
      span: 'Send us the booking ref 1/2',
      best: 'Could you send us the booking ref? 1/2',
    },
    {
      text: 'Send me the log, please.',
      span: 'Send me the log, please.',
      best: 'Could you please send me the log?',
    },
  ],
  stays: [
    'Mail forwarding for the flat runs until June.',
    'Let me check that for you.',
    'Type it in, then press Enter (ignore the warning).',
    'Ring me if one of them crackles.',
    'Reply within 24 hours to keep the discount.',
    'Put the lid on before use.',
    'Could you send me your order number?',
    '1. Check your spam folder',
    'Call us any time.',
    'Call quality is much better now.',
    'Return shipping is free.',
    'Check enclosed, as promised.',
    'Read receipts are off.',
    'Reset links expire after a day.',
    'Complete refunds take five days.',
    'Give it a moment.',
    'Open the app, then restart it.',
    'Send us the following:',
    'I’ll send you your order number.',
    'Once you send me your order number, I can check.',
    'Feel free to send photos if that’s easier.',
    'To start a claim, fill out this form and attach the receipt.',
    'Reply if you need anything else.',
    'Update: the parcel is on its way.',
    'Never share your PIN with anyone.',
    '> Send me my money back.',
    'Give me a moment while I look this up.',
    'Check out this guide: https://help.example.com/sync',
    'Leave it with me.',
    'Restart it. Then try again.',
    'You can copy it and paste it here.',
  ],
};

export const about: About = {
  evidence: 'A',
  source:
    'Danescu-Niculescu-Mizil et al. 2013, A computational approach to politeness (requests rated by people)',
};
