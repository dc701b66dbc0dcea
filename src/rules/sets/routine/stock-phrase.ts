import { type About, defineRule, type Examples } from '../../define-rule';
import { readFollowUp } from '../../match/follow-up';
import { Remarks } from '../../match/remarks';
import { isAllThereIs } from '../../match/standing';
import { isSaidBeside } from '../../rewrite/said-beside';
import type { Suggestion } from '../../types';

const REMARKS = new Remarks(
  {
    inconvenience: {
      forms:
        'sorry|apologies|apologize|regret for|about? @my? inconvenience caused|this? may|might|has? ..1 caused? you? ; sorry for any trouble this? may|might? ..1 caused? you?',
      own: 'may',
      severity: 2,
      stands: 'opens',
      unlessSpecific: true,
      say: ["I'm sorry for the trouble this caused.", "I'm sorry about [what happened]."],
    },
    contacting: {
      forms:
        'thank|thanks you? for contacting|writing|reaching|getting out|in? touch? in|to|with? us|support|customer? service|support|care? today? ; thank|thanks you? for bringing|raising|flagging|sharing this|it to|with|us our|my|us? attention? ; thank|thanks you? for contacting|choosing !the|a ..3 $ ; thank|thanks you? for bearing with us ; many? thank|thanks you? for your email|message|inquiry|enquiry|mail|ticket|query',
      severity: 1,
      stands: 'alone',
      unlessOffered: true,
      unlessSpecific: true,
      say: ['Thanks for writing about [topic].'],
    },
    patience: {
      forms:
        'thank|thanks|appreciate|hope you? in? advance? for? your kind? @patience and? @patience? in|on? this? matter? ; ask for? your @patience',
      own: 'may',
      severity: 1,
      stands: 'alone',
      unlessSpecific: true,
      say: ['Thank you for waiting.'],
    },
    valued: {
      forms:
        'your @worth is|are so? important|valuable|valued to? us? ; your @worth matters|matter to? us? ; you are ..1 important to us ; thank|thanks you? for being a|our ..1 customer ; as a valued ..1 ; your|customer @worth is our|my ..3 priority|concern|goal|aim ; loyal customers like you ; @we value you as|and|$ ; @we value your @worth and ; @we ..1 pass|passed|forward|forwarded|share|shared your|that|this|it feedback|along|on on|to? the|our? team',
      severity: 2,
      stands: 'opens',
    },
    feedback: {
      forms:
        'value|appreciate|cherish your @worth ; thank|thanks you? for your loyalty|business|support|trust',
      own: 'may',
      severity: 1,
      stands: 'alone',
      unlessSpecific: true,
    },
    striving: {
      forms:
        '@we ..1 strive for|to ; @we pride|take ourselves|pride in|on ; @we are ..1 committed|dedicated to ; @we always? aim|try|work to|hard|tirelessly to? provide|give|improve|ensure|exceed|deliver the|best|you|a|our|your|excellen*|top|great ; @we ..2 do|doing our|my best|utmost ; @we are doing everything|all we|that|in ; @we understand|recognise|recognize|appreciate the importance|urgency|seriousness|gravity of',
      severity: 2,
      stands: 'opens',
      say: ['I want to get this right for you.'],
    },
    pleasure: {
      forms:
        '@it is|was|will|would ..1 a|my|our pleasure to? serve|serving|assist|assisting|help|helping you',
      severity: 2,
      stands: 'opens',
    },
    below: {
      phrases: [
        '[please] (find|see) [the|our] [details|information|answer|answers|response|reply] below [our] [response]',
        '[see] [the] below (information|info|details)',
        'see the below',
        '[this|the] (mailbox|inbox|address|email) is not monitored',
      ],
      severity: 1,
      stands: 'opens',
    },
    assured: {
      forms:
        'rest|be rest? assured that|of? ; rest? assured? that? your @worth is|are being? taken seriously ; @we take ..3 seriously !:',
      own: 'may',
      severity: 2,
      stands: 'opens',
      say: ["Here's what we're doing about it: [next step]."],
    },
    moment: {
      phrases: [
        'at (this|the present) (time|moment)',
        'at this point in time',
        '[i am|we are] currently unable [to]',
        'at the moment we are unable',
      ],
      severity: 1,
      unlessSpecific: true,
    },
    assist: {
      forms:
        'will? be? more? than? happy|glad|delighted|pleased to assist you? with|further|today? that|this|it? today? ; will? be more? than? happy|glad|delighted|pleased to help you with|today that|this|it? today? ; @we are always? here to|for help|assist|you|support you|24/7? ; @we am|are at your service|disposal',
      severity: 1,
      stands: 'alone',
      own: 'may',
      unlessSpecific: true,
      say: ['Happy to help.'],
    },
    received: {
      forms:
        'your @msg has been ..1 received ; @we have ..1 received your @msg and? it|this? is? important? to? us? ; this is an automated response|message ; @we will attend to your @msg ; confirm|acknowledge receipt of your ..3 $',
      severity: 1,
      stands: 'opens',
      unlessSpecific: true,
      say: ["I've got your message."],
    },
    again: {
      forms:
        '@we ..1 hope|look|looking forward? to serve|serving|assist|hear|hearing|see|seeing|welcome|welcoming|assisting from? you back|again|soon? soon? ; hope you had|enjoyed|enjoy a|your|the? ..1 experience|visit|stay|day|purchase ..3 ; feel free to contact|reach|write|call out|to? us|me? ; not hesitate to contact|reach|ask|call|write out|to? us|me? again|back?',
      severity: 1,
      stands: 'alone',
      own: 'may',
      unlessSpecific: true,
    },
    resolved: {
      forms:
        'hope|trust @it resolves|answers|clarifies|helps your? issue|query|question|questions? ; @we consider this matter|case|issue closed ; this matter|case|issue is now closed',
      severity: 1,
      stands: 'alone',
      own: 'may',
      unlessSpecific: true,
      say: ['Does that fix it for you?'],
    },
  },
  {
    patience: 'patience understanding cooperation',
    worth:
      'business feedback loyalty time opinion satisfaction call message concern concerns experience happiness comfort complaint complaints comments custom safety trust',
    msg: 'request email inquiry enquiry message ticket complaint query mail letter form submission correspondence',
  },
);
/** What is named behind the phrase makes it theirs: "for the inconvenience of two visits". */
const NAMED = /^[\s,]*(?:of|with(?! us)|on|from|around|regarding)\s+\w/i;
/** Says nothing whatever follows. */
const TALK = /^(?:striving|assured|valued)$/;

export default defineRule({
  id: 'stock-phrase',
  set: 'routine',
  severity: 2,
  defaultOn: true,
  title: 'Stock phrases',
  hears: 'May read as a template',
  why: 'The same words fit any customer. One thing from their message shows it was read.',
  find(sentence) {
    const { tokens, text } = sentence;
    return REMARKS.find(sentence, (name, first, last) =>
      (!TALK.test(name) && readFollowUp(tokens, last).start !== undefined) ||
      (!TALK.test(name) && NAMED.test(text.slice(tokens[last - 1]?.end ?? 0))) ||
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
    if (!goes || !isSaidBeside(sentence)) return ways;
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
