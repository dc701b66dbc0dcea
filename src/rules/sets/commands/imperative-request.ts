import { type About, defineRule, type Examples, type Match } from '../../define-rule';
import { verbOf } from '../../match/lexicon/verbs';
import { findOpener, type Opener, orderAt, skipOpening } from '../../match/openers';
import { endsInColon, readRequest } from '../../match/request-clause';
import { askInstead } from '../../rewrite/ask-style';
import { isInterfacePath, isOffer, isQuestion, isSafety, isStep } from '../../text/gates';
import type { Sentence } from '../../text/sentence';
import { words } from '../../text/word-set';

export default defineRule({
  id: 'imperative-request',
  set: 'commands',
  severity: 2,
  defaultOn: true,
  title: 'Plain orders',
  hears: 'May sound like an order',
  why: 'A question asks for the same thing and leaves the choice with the customer.',
  find(sentence) {
    const { tokens } = sentence;
    if (isStep(sentence) || isInterfacePath(sentence) || isQuestion(tokens) || endsInColon(tokens)) return [];
    const opener = findOpener(sentence) ?? findSecondClause(sentence);
    // "Please send" is another rule's, and softer
    if (!opener || opener.please || isOffer(sentence) || isSafety(sentence)) return [];
    return [toMatch(sentence, opener)];
  },
  rewrite({ slots }, sentence) {
    const from = sentence.tokens.findIndex(({ start }) => start === slots.order?.[0]);
    const verb = sentence.tokens.findIndex(({ start }) => start === slots.verb?.[0]);
    return askInstead(sentence, { from, verb, negated: slots.order?.[0] !== slots.verb?.[0] });
  },
});

const PULLED_IN = words('just please so then simply');

/**
 * "I can look into it, just send me the number": an order behind a comma and a small word. Where the sentence
 * opens with an order of its own, "Open the app, then restart it", the second belongs to the first.
 */
function findSecondClause(sentence: Sentence): Opener | undefined {
  const { tokens } = sentence;
  if (verbOf(tokens[skipOpening(sentence).at]?.word ?? '')) return undefined;
  for (let at = 1; at < tokens.length - 1; at++) {
    const mark = tokens[at - 1]?.word;
    const small = tokens[at]?.word ?? '';
    if (mark === ',' && PULLED_IN.has(small)) {
      const opener = orderAt(tokens, at + 1, small === 'please');
      if (opener) return opener;
    }
  }
  return undefined;
}

const HURRY = words('now immediately asap');

function toMatch(sentence: Sentence, opener: Opener): Match {
  const { tokens, text } = sentence;
  const clause = readRequest(sentence, opener.verb);
  const start = tokens[opener.first]?.start ?? 0;
  const whole = clause.tail === 'none';
  const end = whole ? text.length : (tokens[clause.end - 1]?.end ?? text.length);
  const friendly = clause.tail === 'consequence' || opener.conditional;
  const threat = clause.tail === 'threat' || clause.tail === 'ultimatum';
  const curt = threat || tokens.some(({ word }) => HURRY.has(word)) || isShouted(text);
  return {
    start,
    end,
    severity: curt ? 3 : friendly ? 1 : 2,
    slots: {
      order: [start, end],
      verb: [tokens[opener.verb]?.start ?? 0, tokens[opener.verb]?.end ?? 0],
    },
  };
}

function isShouted(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
}

export const examples: Examples = {
  flags: [
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
      text: 'Reply by Friday or we will close the ticket.',
      span: 'Reply by Friday',
      best: 'Could you reply by Friday? Otherwise, we will close the ticket.',
    },
    {
      text: 'Reply by Friday, or else your account gets suspended.',
      span: 'Reply by Friday',
      best: 'Could you reply by Friday? Otherwise, your account gets suspended.',
    },
    { text: 'Pay the fee or lose your discount.', span: 'Pay the fee' },
    { text: 'Reply, or else.', span: 'Reply' },
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
  ],
  stays: [
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
  ],
};

export const about: About = {
  evidence: 'A',
  source:
    'Danescu-Niculescu-Mizil et al. 2013, A computational approach to politeness (requests rated by people)',
};
