import { type About, defineRule, type Examples } from '../../define-rule';
import { isPressed } from '../../match/customer-words';
import { Remarks } from '../../match/remarks';
import { isOffer } from '../../text/gates';

const MANY = '(a lot of|many|multiple|several|other)';
const REMARKS = new Remarks({
  quick: {
    phrases: [
      '[please] (make it|be) quick',
      '[please] hurry [up]',
      'quickly',
      '(i|we) do not have [much|the|all|any] time',
      '(i|we) (am|are) in a (hurry|rush)',
    ],
    severity: 3,
    stands: 'opens',
    say: ["What's the most urgent part for you?"],
  },
  closing: {
    phrases: [
      '(if not|if that is all|if nothing else) (i|we) will (close|end)',
      '(if not|if that is all|if that is it|if nothing else|if there is nothing else) (i|we) (am|are) going to (close|end)',
      'if there is nothing [else|more]',
    ],
    severity: 2,
    stands: 'opens',
    say: ["Is there something else I can look at while you're here?"],
  },
  done: {
    phrases: ['is that (all|it)', 'are we done', 'will that be all'],
    severity: 1,
    stands: 'alone',
    say: ["Is there something else I can look at while you're here?"],
  },
  others: {
    phrases: [
      `(i|we) have [got] ${MANY} [other] (customers|chats|tickets|people|calls)`,
      'there are [other] (others|customers|people) waiting',
      `(handling|helping|serving|juggling|dealing with) ${MANY} [other] (customers|chats|tickets|people|calls)`,
      'other (customers|people|callers) are waiting',
    ],
    own: 'may',
    severity: 3,
    stands: 'opens',
    say: ['Let me make sure this gets the time it needs.'],
  },
  busy: {
    phrases: [
      '(i|we) (am|are) [so|extremely|super|pretty|too] (busy|swamped|slammed|overwhelmed|understaffed|short-staffed|snowed under)',
    ],
    severity: 2,
    stands: 'opens',
    say: ['Replies are taking longer than usual right now.'],
  },
  volume: {
    phrases: [
      'due to [a|an|the] [unusually] (high|large) (volume|volumes|demand)',
      '(we|i) are (experiencing|seeing) [a|an] [unusually] (high|large) (volume|volumes|demand)',
    ],
    severity: 1,
    stands: 'opens',
    say: ['Replies are taking longer than usual right now.'],
  },
  point: {
    phrases: [
      '[please] get to the point',
      'what is your point',
      '[please] keep (it|this|that|your message) (short|brief)',
      'your message (is|was) [much] too long',
      '[please] shorten your (message|email)',
      'tl ; dr',
      'tldr',
    ],
    severity: 3,
    stands: 'opens',
    say: ['If I hear you right, the main thing is [what you need].'],
  },
  next: {
    phrases: [
      'next [question|issue|one]',
      'moving on',
      'let us move on',
      '[so] (anyway|anyways)',
      'long story short',
    ],
    severity: 2,
    stands: 'alone',
  },
  noted: {
    phrases: ['[duly] noted [with thanks]'],
    severity: 1,
    stands: 'alone',
    say: ["Thank you, I've noted that."],
  },
  nothing: {
    phrases: [
      'that is all [of] the (information|info|details) [that] (i|we) have',
      '(there is|i have) nothing [more|further] to add',
      'nothing further',
      'no further (information|info|comment|details)',
    ],
    severity: 2,
    stands: 'opens',
    say: ["That's what I know so far."],
  },
  urgent: {
    phrases: [
      'this is urgent',
      '[please] (respond|reply) (immediately|as soon as possible)',
      '(immediate|urgent) action [is] (required|needed)',
      'your immediate (attention|response) is (required|needed)',
      'time is running out',
      'act now',
    ],
    severity: 2,
    stands: 'opens',
  },
});
const ONE_WORD = /^\s*(?:ok|okay|fine|sure|right|k)\.\s*$/i;
/** "Nothing further is needed", "no further details are needed from you": good news. */
const GOOD_NEWS = /\b(?:need(?:ed)?|from you|required)\b/i;

export default defineRule({
  id: 'rushing',
  set: 'routine',
  severity: 2,
  defaultOn: true,
  title: 'Hurrying along',
  hears: 'May feel like being hurried along',
  why: 'This may be your tenth today and their first. A moment of time says that it counts.',
  find(sentence) {
    const { text, context } = sentence;
    const curt = ONE_WORD.test(text) && sentence.previous === undefined && sentence.next === undefined;
    if (curt && context.channel !== 'chat' && !isPressed(context)) {
      return [{ start: 0, end: text.length, severity: 1, slots: {} }];
    }
    return REMARKS.find(sentence, (name, _, last) => {
      if (name === 'nothing' && GOOD_NEWS.test(text)) return 0;
      if (name === 'quick' && isOffer(sentence)) return 0;
      // behind an apology it is the reason
      if (name === 'volume' && /\b(?:sorry|apolog\w+)\b/i.test(sentence.previous ?? '')) return 0;
      // "we are busy with your repair" is about them
      if (name === 'busy' && /^(?:with|on|getting|making)$/.test(sentence.tokens[last]?.word ?? '')) return 0;
      return undefined;
    });
  },
  rewrite: (match, sentence) => REMARKS.rewrite(match, sentence),
});

export const examples: Examples = {
  flags: [
    { text: 'Make it quick.', span: 'Make it quick', best: "What's the most urgent part for you?" },
    {
      text: "Is there anything else? If not, I'll close the chat.",
      span: "If not, I'll close",
      best: "Is there anything else? Is there something else I can look at while you're here?",
    },
    {
      text: 'I have other customers waiting.',
      span: 'I have other customers',
      best: 'Let me make sure this gets the time it needs.',
    },
    {
      text: "Sorry, we're really swamped today.",
      span: "we're really swamped",
      best: 'Sorry, replies are taking longer than usual right now.',
    },
    {
      text: 'Please get to the point.',
      span: 'Please get to the point',
      best: 'If I hear you right, the main thing is [what you need].',
    },
    { text: 'Moving on.', span: 'Moving on' },
    { text: 'Duly noted.', span: 'Duly noted', best: "Thank you, I've noted that." },
    {
      text: 'That is all the info we have.',
      span: 'That is all the info we have',
      best: "That's what I know so far.",
    },
    { text: 'OK.', span: 'OK.' },
    { text: 'Time is running out.', span: 'Time is running out' },
  ],
  stays: [
    "I'll be quick.",
    "Let's make this quick for you.",
    'We have other colours in stock.',
    "I've put the other customer's parcel aside, yours is here.",
    'The store is busiest at noon, so mornings are quieter.',
    "Long story short: it's fixed.",
    'Next, choose your size.',
    "We're moving on Friday.",
    "I've noted your new address.",
    "OK, I've sent it.",
    'Fine print explained.',
    'No further action is needed from you, all done.',
    'We took immediate action.',
    'Sorry for the late reply. We are seeing a high volume of calls.',
    'Is that all right with you?',
  ],
};

export const about: About = {
  evidence: 'B',
  source: 'Solomon, unique to the customer even if routine to you: not rushing, not sounding jaded',
};
