import { type About, defineRule, type Examples } from '../../define-rule';
import { findLaterOrder } from '../../match/later-order';
import { findNeed } from '../../match/needs';
import { endsInColon, readRequest } from '../../match/request-clause';
import { askForNeed } from '../../rewrite/ask-for-need';
import { isDanger, isQuestion, isStep } from '../../text/gates';
import { lastWord } from '../../text/sentence';
import { words } from '../../text/word-set';

export default defineRule({
  id: 'need-statement',
  set: 'commands',
  severity: 2,
  defaultOn: true,
  title: 'Needs of ours',
  hears: 'May sound like a demand',
  why: 'It tells what we need and leaves the rest to the customer. A question asks for it.',
  find(sentence) {
    const { tokens, text } = sentence;
    if (isStep(sentence)) return [];
    const need = findNeed(sentence);
    // "I need your address please?"
    if (isQuestion(tokens) && (need?.kind !== 'thing' || tokens[lastWord(tokens)]?.word !== 'please'))
      return [];
    if (!need || (isDanger(sentence) && need.kind === 'passive')) return [];
    const clause = readRequest(sentence, need.object);
    const whole = clause.tail === 'none' || endsInColon(tokens);
    const next = findLaterOrder(sentence)?.first ?? 0;
    // "I'll need your name and tell me the date": the second is an order of its own
    const end =
      next > need.object
        ? (tokens[next - 2]?.end ?? text.length)
        : whole
          ? text.length
          : (tokens[clause.end - 1]?.end ?? text.length);
    const soft =
      need.kind === 'thing' && tokens.slice(need.first, need.object).some(({ word }) => SOFT.test(word));
    // what others need is a fact that the agent passes on
    const ours =
      need.kind !== 'told' || tokens.slice(need.first, need.object).some(({ word }) => OURS.has(word));
    return [{ start: tokens[need.first]?.start ?? 0, end, severity: soft || !ours ? 1 : 2, slots: {} }];
  },
  rewrite(_match, sentence) {
    const need = findNeed(sentence);
    if (!need || endsInColon(sentence.tokens) || isQuestion(sentence.tokens)) return [];
    return (findLaterOrder(sentence)?.first ?? 0) > need.object ? [] : askForNeed(sentence, need);
  },
});

const OURS = words('i we us me my our');
/** "I'll just need" is how people talk. */
const SOFT = /^(?:will|would|just|ill|well)$/;

export const examples: Examples = {
  flags: [
    { text: 'We need at least 2 guests.', span: 'We need at least 2 guests.' },
    { text: 'What we need from you is the date.', span: 'What we need from you is the date.' },
    { text: "I'm after your locker number.", span: "I'm after your locker number." },
    { text: 'A clear photo is still needed.', span: 'A clear photo is still needed.' },
    {
      text: 'This information is necessary to book a visit.',
      span: 'This information is necessary to book a visit.',
    },
    {
      text: 'I need your order number.',
      span: 'I need your order number.',
      best: 'May I have your order number?',
    },
    { text: 'well need your zip code', span: 'well need your zip code', best: 'May I have your zip code?' },
    {
      text: 'We need a copy of your ID so we can check.',
      span: 'We need a copy of your ID',
      best: 'Could you send a copy of your ID so we can check?',
    },
    {
      text: 'I need you to restart the router.',
      span: 'I need you to restart the router.',
      best: 'Could you restart the router?',
    },
    {
      text: 'Hi Ann, I will need the serial number.',
      span: 'I will need the serial number.',
      best: 'Hi Ann, may I have the serial number?',
    },
    {
      text: 'We need more information.',
      span: 'We need more information.',
      best: 'Could you share more information?',
    },
    { text: 'Proof of purchase is required.', span: 'Proof of purchase is required.' },
    { text: 'We have not heard back from you.', span: 'We have not heard back from you.' },
    { text: 'I need the ICCID.', span: 'I need the ICCID.', best: 'Could you share the ICCID?' },
    { text: 'I need to know by noon.', span: 'I need to know by noon.', best: 'Could you tell me by noon?' },
    {
      text: 'We must ask you to submit the invoice.',
      span: 'We must ask you to submit the invoice.',
      best: 'Could you submit the invoice?',
    },
    { text: 'Personal attendance is mandatory.', span: 'Personal attendance is mandatory.' },
    {
      text: 'I need your postcode to find the stop.',
      span: 'I need your postcode to find the stop.',
      best: 'May I have your postcode so I can find the stop?',
    },
    {
      text: 'I still need: a photo, the receipt.',
      span: 'I still need: a photo, the receipt.',
      best: 'Could you send a photo, the receipt?',
    },
  ],
  stays: [
    'We need nothing further from you.',
    'We must have missed that.',
    'I know you need it by Monday.',
    'We need two days for this.',
    'No signature is required.',
    'I need a moment to check this for you.',
    "I don't need anything else from you.",
    'If you need more information, I am here.',
    'I need to confirm this with my colleague.',
    'We need to apologise for the delay.',
    'Do you need your order number?',
    'The plan requires a card.',
    'I want you to be happy with it.',
    'Thanks for waiting on our reply.',
    'All I need is your okay and it is done.',
    'A password is required',
    "I'm sorry you're still waiting.",
  ],
};

export const about: About = {
  evidence: 'B',
  source: 'Practitioner lists of phrases to avoid ("I need you to")',
};
