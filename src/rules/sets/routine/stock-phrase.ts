import { type About, defineRule, type Examples } from '../../define-rule';
import { readFollowUp } from '../../match/follow-up';
import { Remarks } from '../../match/remarks';
import { isAllThereIs } from '../../match/standing';
import type { Suggestion } from '../../types';

const REMARKS = new Remarks({
  inconvenience: {
    phrases: [
      '(sorry|apologies|apologise|apologize|regret) [for|about] [any|the|all the|this] inconvenience [caused]',
    ],
    own: 'may',
    severity: 2,
    stands: 'opens',
    say: ["I'm sorry for the trouble this caused.", "I'm sorry about [what happened]."],
  },
  contacting: {
    phrases: [
      '(thank you|thanks) [so much|very much] for (contacting|messaging|writing|emailing|calling) [in|in to] [us|support|our team|customer support|customer service]',
      '(thank you|thanks|many thanks) [so much|very much] for (reaching out|getting in touch) [to us|with us]',
      '(thank you|thanks|many thanks) for your (email|e-mail|message|inquiry|enquiry|mail|query|ticket)',
    ],
    severity: 1,
    stands: 'alone',
    unlessOffered: true,
    say: ['Thanks for writing about [topic].'],
  },
  patience: {
    phrases: [
      '(thank you|thanks) [so much|very much] for your [continued] (patience|understanding|cooperation) [and understanding|and patience|and cooperation]',
      'appreciate your [continued] (patience|understanding|cooperation) [and understanding|and patience|and cooperation]',
    ],
    own: 'may',
    severity: 1,
    stands: 'alone',
    say: ['Thank you for waiting.'],
  },
  valued: {
    phrases: [
      '(i|we) [really|truly|greatly|highly] (value|appreciate) your (business|feedback|loyalty|custom|opinion|input|trust|time)',
      '(i|we) (value|appreciate) you as (a|our) customer',
      'your (business|feedback|opinion|satisfaction|time|call|message|loyalty|concerns|experience) (is|are) [very|so|extremely] (important|valuable) to us',
      'you are [very|so] important to us',
      'thank you for being (a|our) [valued|loyal] customer',
      '(your|customer) [satisfaction|happiness|comfort] is (our|my) [number one|top|highest|first|main] priority',
      '(your|customer) (satisfaction|happiness) is our [top|highest|main|number one] (priority|goal|aim)',
    ],
    severity: 2,
    stands: 'opens',
  },
  striving: {
    phrases: [
      '(i|we) [always|constantly] strive (for|to)',
      '(i|we) pride ourselves on',
      '(i|we) are [fully|always] (committed|dedicated) to (providing|delivering|offering|giving|excellence|serving)',
      '(i|we) always (aim|try|work hard) to (deliver|provide|offer|give)',
    ],
    severity: 2,
    stands: 'opens',
    say: ['I want to get this right for you.'],
  },
  below: {
    phrases: [
      'please (find|see) [the] [details|information|answer] below [our] [response|reply|answer]',
      '(see|find) [the] below',
      'the below (information|info|details|steps)',
    ],
    severity: 1,
    stands: 'opens',
  },
  assured: {
    phrases: [
      '[please] (rest assured|be assured) [that]',
      '[please] [(rest|be) assured that] your (concern|concerns|complaint|feedback) (is|are) [being] taken [very|extremely] seriously',
      '(i|we) take (this|these|it|your concern|your concerns|your complaint|your feedback|your comments|all feedback|all complaints|such matters) [very|extremely|so|really] seriously',
    ],
    severity: 2,
    stands: 'opens',
    say: ["Here's what we're doing about it: [next step]."],
  },
  moment: {
    phrases: [
      'at (this|the present|this present) (time|moment)',
      'at this point in time',
      '[i am|we are] currently unable to',
      'at the moment we are unable',
    ],
    severity: 1,
  },
  assist: {
    phrases: [
      '[be] [more than] (happy|glad|pleased|delighted) to assist [you] [today|with that|with this|further]',
      'it would be my pleasure to (assist|help) [you]',
    ],
    severity: 1,
    stands: 'alone',
    own: 'may',
    say: ['Happy to help.'],
  },
  received: {
    phrases: [
      'your (request|email|e-mail|inquiry|enquiry|message|query|ticket|complaint) has been received',
      '(i|we) have [successfully] received your (request|email|e-mail|inquiry|enquiry|message|query|ticket|complaint) [and (it|this) is [very] important to us]',
      'this is an (automated|automatic) (response|reply|message)',
      '(i|we) will attend to your (query|request|email|message)',
    ],
    severity: 1,
    stands: 'opens',
    say: ["I've got your message."],
  },
  again: {
    phrases: [
      '(i|we) (hope|look forward) to (serve|serving|see|seeing|assist|assisting|hear|hearing from) (you|from you) [again|soon|in the future]',
      'thank you for choosing (us|our company|our store|our service|our bank|our airline|our hotel)',
    ],
    severity: 1,
    stands: 'alone',
  },
  resolved: {
    phrases: [
      '(hope|trust) (this|that|the above|it) (resolves|solves|answers|clarifies|helps|addresses) [your issue|your query|your question|your problem|your concern|your concerns|your request]',
      '(i|we) consider this (matter|case|issue) [now] closed',
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
