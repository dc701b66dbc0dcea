import { type About, defineRule, type Examples } from '../../define-rule';
import { findUltimatum } from '../../match/ultimatums';
import { withoutThreat } from '../../rewrite/without-threat';
import { isQuestion, isSafety } from '../../text/gates';
import { words } from '../../text/word-set';

/** What safety, too, is told with. */
const SOFTENED = words('order unless until last');

export default defineRule({
  id: 'ultimatum',
  set: 'commands',
  severity: 3,
  defaultOn: true,
  title: 'Ultimatums',
  hears: 'May sound like a threat',
  why: 'A deadline can stay, and so can what follows. Said as help, it gets more replies.',
  find(sentence) {
    if (isQuestion(sentence.tokens)) return [];
    const threat = findUltimatum(sentence);
    // "do not use it until you have cut the power"
    if (!threat || (SOFTENED.has(threat.kind) && isSafety(sentence))) return [];
    const { tokens, text } = sentence;
    return [{ start: tokens[threat.first]?.start ?? 0, end: text.length, slots: {} }];
  },
  rewrite(_match, sentence) {
    const threat = findUltimatum(sentence);
    return threat ? withoutThreat(sentence, threat) : [];
  },
});

export const examples: Examples = {
  flags: [
    {
      text: 'Reply within 24 hours or we will close your case.',
      span: 'Reply within 24 hours or we will close your case.',
      best: "I'll keep this open for the next 24 hours, so a short reply in that time is all it takes.",
    },
    {
      text: 'Reply by Friday, or else your account gets suspended.',
      span: 'Reply by Friday, or else your account gets suspended.',
      best: 'Could you reply by Friday? Otherwise, your account gets suspended.',
    },
    { text: 'Reply, or else.', span: 'Reply, or else.' },
    {
      text: "If we don't hear from you, we will close this ticket.",
      span: "If we don't hear from you, we will close this ticket.",
    },
    { text: 'Failure to pay will result in suspension.', span: 'Failure to pay will result in suspension.' },
    {
      text: 'Unless you send the receipt, we can’t proceed.',
      span: 'Unless you send the receipt, we can’t proceed.',
      best: 'Once you send the receipt, we can proceed.',
    },
    {
      text: 'This is your final notice.',
      span: 'This is your final notice.',
      best: "This is the last reminder I'll send.",
    },
    { text: 'Take it or leave it.', span: 'Take it or leave it.' },
    {
      text: "We can't proceed until you sign the form.",
      span: "We can't proceed until you sign the form.",
      best: 'We can proceed once you sign the form.',
    },
    {
      text: 'If payment is not received by Monday, your account will be suspended.',
      span: 'If payment is not received by Monday, your account will be suspended.',
    },
    { text: 'No receipt, no refund.', span: 'No receipt, no refund.' },
    {
      text: 'Your service will be suspended unless you pay today.',
      span: 'Your service will be suspended unless you pay today.',
    },
    { text: 'Decide by noon or the room is gone.', span: 'Decide by noon or the room is gone.' },
    {
      text: 'Skip the visit again and we bill you for it.',
      span: 'Skip the visit again and we bill you for it.',
    },
    {
      text: 'Without your signature the booking is void.',
      span: 'Without your signature the booking is void.',
    },
    {
      text: 'You have two hours to answer, after which the seat goes.',
      span: 'You have two hours to answer, after which the seat goes.',
    },
    {
      text: 'Not paying will lead to a fee.',
      span: 'Not paying will lead to a fee.',
    },
    {
      text: 'We cancel the order if there is no reply today.',
      span: 'We cancel the order if there is no reply today.',
    },
    { text: "It's the blue one or nothing.", span: "It's the blue one or nothing." },
    { text: 'This is your second and last warning.', span: 'last warning.' },
  ],
  stays: [
    'Once you confirm, we will cancel it.',
    "If you don't like it, we'll cancel it for free.",
    'Until then nothing is charged.',
    'Could you send the form? Otherwise, we will cancel it.',
    'No fees, no fuss.',
    'Without your help we would never have found it',
    "If the parcel doesn't arrive by Friday, we'll send a new one",
    'Last chance to save 20%!',
    "If I don't hear from the courier by noon, I'll call them",
    "The payment failed, and you haven't been charged",
    'Final step: press Save',
    "This is the last time you'll be asked to log in",
    "Unless you'd like to keep it, I'll cancel it today",
    "I won't proceed without your okay",
    'The final price includes tax',
    "That's the best price this year",
    'It stays open until you close it.',
    'I will hold it until you write back.',
  ],
};

export const about: About = {
  evidence: 'B',
  source: 'Practitioner lists; conditional threats turn service into enforcement',
};
