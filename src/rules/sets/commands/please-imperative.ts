import { type About, defineRule, type Examples } from '../../define-rule';
import { findOrder } from '../../match/find-order';
import { orderMatch } from '../../match/order-match';
import { rewriteOrder } from '../../rewrite/rewrite-order';

export default defineRule({
  id: 'please-imperative',
  set: 'commands',
  severity: 1,
  defaultOn: true,
  title: 'Orders with “please”',
  hears: 'May still sound like an order',
  why: 'At the head of a sentence, “please” reads like office instructions. A question is warmer.',
  find(sentence) {
    const order = findOrder(sentence);
    if (!order?.please) return [];
    const match = orderMatch(sentence, order);
    // in chat a short "please send" is how people talk
    return sentence.context.channel === 'chat' && match.severity === 1 ? [] : [match];
  },
  rewrite: rewriteOrder,
});

export const examples: Examples = {
  flags: [
    {
      text: 'Please sort the papers by date.',
      span: 'Please sort the papers by date.',
      best: 'Could you please sort the papers by date?',
    },
    {
      text: 'Please send your order number.',
      span: 'Please send your order number.',
      best: 'Could you please send your order number?',
    },
    {
      text: 'pls confirm the delivery address',
      span: 'pls confirm the delivery address',
      best: 'Could you please confirm the delivery address?',
    },
    {
      text: 'Hi Tom, please send us the receipt so we can check.',
      span: 'please send us the receipt',
      best: 'Hi Tom, could you please send us the receipt so we can check?',
    },
    {
      text: 'I have written to you, please check your inbox.',
      span: 'please check your inbox.',
      best: 'I have written to you, could you please check your inbox?',
    },
    {
      text: 'Kindly reply ASAP.',
      span: 'Kindly reply ASAP.',
      best: 'Could you please reply as soon as you can?',
    },
    {
      text: 'Please do not open a second ticket.',
      span: 'Please do not open a second ticket.',
      best: 'Could you avoid opening a second ticket?',
    },
    {
      text: 'Please report it here: https://help.example.com/report',
      span: 'Please report it here: https://help.example.com/report',
      best: 'You can report it here: https://help.example.com/report',
    },
    {
      text: 'Please start your own thread.',
      span: 'Please start your own thread.',
      best: 'Could you please start your own thread?',
    },
    { text: 'Please let us know.', span: 'Please let us know.', best: 'Could you please let us know?' },
  ],
  stays: [
    'So that I understand, please tell me more.',
    'Could you please send your order number?',
    'Please let me know if you have questions.',
    'Please accept my apologies.',
    'Please feel free to send a photo.',
    "Please don't worry about the form.",
    'Please take your time.',
    'Please call us any time if we can help.',
    '1. Please check the cable.',
    'Please visit https://help.example.com/sync',
    'Yes please.',
    'Please find the invoice attached.',
    'Please enjoy the free month.',
    'If it works, please let us know.',
  ],
};

export const about: About = {
  evidence: 'A',
  source: 'Danescu-Niculescu-Mizil et al. 2013 (please at the head of a sentence −0.30, in the middle +0.49)',
};
