import { type About, defineRule, type Examples } from '../../define-rule';
import { readFollowUp } from '../../match/follow-up';
import { Remarks } from '../../match/remarks';
import { isAllThereIs } from '../../match/standing';
import type { Suggestion } from '../../types';

const REMARKS = new Remarks({
  inconvenience: {
    phrases: ['(sorry|apologies|apologize|regret) [for|about] [any|the|this] inconvenience [caused]'],
    own: 'may',
    severity: 2,
    stands: 'opens',
    say: ["I'm sorry for the trouble this caused.", "I'm sorry about [what happened]."],
  },
  contacting: {
    phrases: [
      '(thank you|thanks) for (contacting|writing) [in] [us|support|customer support|customer service]',
      '(thank you|thanks) for (reaching out|getting in touch) [to us|with us]',
      '(thank you|thanks) for your (email|message|inquiry|mail|ticket)',
    ],
    severity: 1,
    stands: 'alone',
    unlessOffered: true,
    say: ['Thanks for writing about [topic].'],
  },
  patience: {
    phrases: [
      '(thank you|thanks) for your (patience|understanding|cooperation) [and (understanding|cooperation)]',
      'appreciate your (patience|understanding|cooperation) [and (understanding|cooperation)]',
    ],
    own: 'may',
    severity: 1,
    stands: 'alone',
    say: ['Thank you for waiting.'],
  },
  valued: {
    phrases: [
      '(i|we) (value|appreciate) your (business|feedback|loyalty|time)',
      '(i|we) value you as (a|our) customer',
      'your (business|feedback|opinion|satisfaction|time|call|message|loyalty|concerns|experience) (is|are) [so|extremely] (important|valuable) to us',
      'you are [so] important to us',
      'thank you for being (a|our) [valued] customer',
      '(your|customer) [satisfaction|happiness|comfort] is (our|my) [number one|top|highest|first|main] priority',
      '(your|customer) satisfaction is our [top] priority',
    ],
    severity: 2,
    stands: 'opens',
  },
  striving: {
    phrases: [
      '(i|we) strive (for|to)',
      '(i|we) pride ourselves on',
      '(i|we) are (committed|dedicated) to (providing|delivering)',
      '(i|we) always (aim|try) to (deliver|provide)',
    ],
    severity: 2,
    stands: 'opens',
    say: ['I want to get this right for you.'],
  },
  below: {
    phrases: [
      'please (find|see) [the] [details|information] below [our] [response]',
      'see [the] below',
      'the below (information|info|details)',
    ],
    severity: 1,
    stands: 'opens',
  },
  assured: {
    phrases: [
      '[please] rest assured [that]',
      '[please] [rest assured that] your (concern|concerns|complaint) (is|are) [being] taken seriously',
      '(i|we) take (this|these|it|your concern|your concerns|your complaint|your feedback|your comments|all feedback|all complaints|such matters) [extremely|so] seriously',
    ],
    severity: 2,
    stands: 'opens',
    say: ["Here's what we're doing about it: [next step]."],
  },
  moment: {
    phrases: [
      'at (this|the present) (time|moment)',
      'at this point in time',
      '[i am|we are] currently unable to',
      'at the moment we are unable',
    ],
    severity: 1,
  },
  assist: {
    phrases: [
      '[be] [more than] (happy|glad|delighted) to assist [you] [today|with that|further]',
      'it would be my pleasure to (assist|help) [you]',
    ],
    severity: 1,
    stands: 'alone',
    own: 'may',
    say: ['Happy to help.'],
  },
  received: {
    phrases: [
      'your (request|email|inquiry|message|ticket|complaint) has been received',
      '(i|we) have received your (request|email|inquiry|message|ticket|complaint) [and (it|this) is important to us]',
      'this is an automated (response|message)',
      '(i|we) will attend to your (query|request|email|message)',
    ],
    severity: 1,
    stands: 'opens',
    say: ["I've got your message."],
  },
  again: {
    phrases: [
      '(i|we) (hope|look forward) to (serve|serving|see|assist|hear) you [again]',
      'thank you for choosing (us|our company)',
    ],
    severity: 1,
    stands: 'alone',
  },
  resolved: {
    phrases: [
      '(hope|trust) (this|that|it) (resolves|answers|clarifies|helps) [your issue|your query]',
      '(i|we) consider this (matter|case|issue) closed',
      'this (matter|case|issue) is now closed',
    ],
    severity: 1,
    stands: 'alone',
    own: 'may',
    say: ['Does that fix it for you?'],
  },
});
/** What is named behind the phrase makes it theirs: "for the inconvenience of two visits". */
const NAMED = /^[\s,]*(?:of|with|on|from|around|regarding)\s+\w/i;

export default defineRule({
  id: 'stock-phrase',
  set: 'routine',
  severity: 2,
  defaultOn: true,
  unlessSpecific: true,
  title: 'Stock phrases',
  hears: 'May read as a template',
  why: 'The same words fit any customer. One thing from their message shows it was read.',
  find(sentence) {
    const { tokens, text } = sentence;
    return REMARKS.find(sentence, (_, first, last) =>
      readFollowUp(tokens, last).start !== undefined ||
      NAMED.test(text.slice(tokens[last - 1]?.end ?? 0)) ||
      (first > 0 && tokens[first - 1]?.word === 'not')
        ? 0
        : undefined,
    );
  },
  rewrite(match, sentence): Suggestion[] {
    const ways = REMARKS.rewrite(match, sentence);
    const { tokens, text } = sentence;
    const first = tokens.findIndex(({ start }) => start === match.start);
    const last = tokens.findLastIndex(({ end }) => end === match.end) + 1;
    const goes =
      match.start === 0 &&
      readFollowUp(tokens, last).start === undefined &&
      isAllThereIs(sentence, first, last);
    if (!goes || (sentence.next === undefined && sentence.previous === undefined)) return ways;
    return [...ways, { kind: 'delete', start: 0, end: text.length, text: '' }];
  },
});

export const examples: Examples = {
  flags: [
    {
      text: 'We apologize for any inconvenience.',
      span: 'We apologize for any inconvenience',
      best: "I'm sorry for the trouble this caused.",
    },
    {
      text: 'Thank you for contacting us.',
      span: 'Thank you for contacting us',
      best: 'Thanks for writing about [topic].',
    },
    {
      text: 'Hi Ann,\nThanks for reaching out!',
      span: 'Thanks for reaching out',
      best: 'Hi Ann,\nThanks for writing about [topic].',
    },
    {
      text: 'We appreciate your patience and understanding.',
      span: 'We appreciate your patience and understanding',
      best: 'Thank you for waiting.',
    },
    { text: 'Your feedback is very important to us.', span: 'Your feedback is very important to us' },
    {
      text: 'We strive to provide the best service.',
      span: 'We strive to',
      best: 'I want to get this right for you.',
    },
    {
      text: 'We take your concerns very seriously.',
      span: 'We take your concerns very seriously',
      best: "Here's what we're doing about it: [next step].",
    },
    {
      text: 'Rest assured that your complaint is being taken seriously.',
      span: 'Rest assured that your complaint is being taken seriously',
      best: "Here's what we're doing about it: [next step].",
    },
    {
      text: 'We have received your inquiry and it is important to us.',
      span: 'We have received your inquiry and it is important to us',
      best: "I've got your message.",
    },
    {
      text: 'Your request has been received.',
      span: 'Your request has been received',
      best: "I've got your message.",
    },
    {
      text: "I'd be more than happy to assist you with that.",
      span: "I'd be more than happy to assist you with that",
      best: 'Happy to help.',
    },
  ],
  stays: [
    "I'm sorry you had the inconvenience of two visits.",
    'A convenient time would be Monday.',
    'Thank you for contacting the courier for us.',
    'Thanks for the photos.',
    'We value your old phone at $120.',
    'We aim to deliver by noon.',
    'We take safety seriously: here are the test results.',
    'Have a nice day at the beach, Ana!',
    'Is there anything else I can do for you today?',
    'Happy to help!',
    "We've received your returned boots, thank you.",
    'Thank you for contacting us. Which lamp is it?',
    'Thank you for contacting us. The lamp ships today. The shade follows on Monday.',
    "Is there anything else you'd like in the box?",
  ],
};

export const about: About = {
  evidence: 'A',
  source: 'Roschk & Kaiser 2013: an apology must name the harm; O’Flahavan on the classic non-apology',
};
