import { type About, defineRule, type Examples } from '../../define-rule';
import { customerUses } from '../../match/customer-words';
import { Remarks } from '../../match/remarks';

const FELT =
  '(frustration|frustrations|concern|concerns|disappointment|anger|annoyance|position|feelings|situation|pain)';
const REMARKS = new Remarks({
  understand: {
    phrases: [
      `(understand|appreciate|get|hear|share|acknowledge|recognise|recognize|sympathise with|sympathize with|empathise with|empathize with) (your|the) ${FELT}`,
      `(understand|get|know) how (frustrating|upsetting|annoying)`,
      `(understand|know|get) how you feel`,
    ],
    own: 'must',
    severity: 1,
    stands: 'opens',
    say: ["I can see why you'd want this sorted. Here's the plan: [next step]."],
  },
  know: {
    phrases: [
      'understand',
      '(i|we) know [exactly] (how you feel|what you mean)',
      '(i|we) feel your pain',
      '(i|we) have [all] been there',
      '(i|we) know it is (frustrating|annoying|upsetting)',
      '(i|we) hear you',
    ],
    own: 'must',
    severity: 1,
    stands: 'alone',
    say: ["I can see why you'd want this sorted. Here's the plan: [next step]."],
  },
  sorry: {
    phrases: [
      'sorry to (hear|learn|see) (that|this|it|about that|about this|about your experience|about your issue)',
      'sorry you are having (this|issues|these issues)',
    ],
    own: 'may',
    severity: 1,
    stands: 'alone',
    say: ["I'm sorry about [what happened]."],
  },
  hear: {
    phrases: [
      '(i|we) (hear|get) what you are saying',
      '(i|we) [can|do] (see|get|know) where you are coming from',
      '(i|we) [can|do] (see|get) your point',
      'your (concern|concerns|feelings|feeling|frustration) (is|are) (valid|understandable|noted)',
    ],
    severity: 1,
    stands: 'alone',
    say: ['If I hear you right, [topic] matters most.'],
  },
  imagine: {
    phrases: [
      '(i|we) can [well] imagine [how (frustrating|upsetting|annoying|stressful) (this|that|it) is|how you feel|how frustrating that is|how frustrating this is|how that feels|how you must feel|how frustrating this must be|how frustrating that must be]',
      '(i|we) can not [begin to] imagine [how you feel]',
      'how (frustrating|upsetting|annoying) [that|this|it] (must be|is)',
      '(that|this|it) must be [so|extremely|incredibly] (frustrating|upsetting|annoying|disappointing|stressful)',
    ],
    severity: 1,
    stands: 'alone',
    say: ['That sounds really hard.'],
  },
});
/** In grief and illness a plain word of sympathy is right. */
const GRAVE =
  /\b(?:passed away|died|death|funeral|loss of|bereave\w*|cancer|hospital|surgery|ill(?:ness)?|miscarriage)\b/i;

export default defineRule({
  id: 'canned-empathy',
  set: 'routine',
  severity: 1,
  defaultOn: true,
  unlessSpecific: true,
  title: 'Ready-made sympathy',
  hears: 'May read as a script',
  why: 'Their own fact shows it was heard, where a named feeling could be for anyone.',
  find(sentence) {
    const { context, text } = sentence;
    const found = REMARKS.find(sentence, (name, first, last) => {
      // "I understand." alone is listening
      if (name === 'know' && last - first < 3) return 0;
      const theirs = customerUses(context, 'frustrated') || customerUses(context, 'frustrating');
      return name === 'understand' && theirs ? 0 : undefined;
    });
    const grave = found.length > 0 && (GRAVE.test(text) || GRAVE.test(context.customer ?? ''));
    return grave ? [] : found;
  },
  rewrite: (match, sentence) => REMARKS.rewrite(match, sentence),
});

export const examples: Examples = {
  flags: [
    {
      text: 'I completely understand your frustration.',
      span: 'I completely understand your frustration',
      best: "I can see why you'd want this sorted. Here's the plan: [next step].",
    },
    {
      text: 'I know exactly how you feel.',
      span: 'I know exactly how you feel',
      best: "I can see why you'd want this sorted. Here's the plan: [next step].",
    },
    {
      text: "I'm so sorry to hear that.",
      span: "I'm so sorry to hear that",
      best: "I'm sorry about [what happened].",
    },
    {
      text: 'Sorry to hear this, Ann!',
      span: 'Sorry to hear this',
      best: "I'm sorry about [what happened].",
    },
    {
      text: "I hear what you're saying.",
      span: "I hear what you're saying",
      best: 'If I hear you right, [topic] matters most.',
    },
    {
      text: 'I can only imagine how you feel.',
      span: 'I can only imagine how you feel',
      best: 'That sounds really hard.',
    },
    {
      text: 'Your feelings are completely valid.',
      span: 'Your feelings are completely valid',
      best: 'If I hear you right, [topic] matters most.',
    },
  ],
  stays: [
    'I understand you need it by Friday.',
    'I want to understand what happened.',
    'I know you need it by Friday.',
    "I've been there twice this week and seen the queue.",
    "I'm sorry to hear the strap broke.",
    "I see your point about the price, and you're right.",
    "Only you can imagine the layout you'd like.",
    "I'm so sorry to hear that. The second parcel went to the old address. A new one leaves today.",
    'I am so sorry to hear that he passed away.',
  ],
};

export const about: About = {
  evidence: 'B',
  source: 'Roschk & Kaiser 2013 on empathy in apologies; Spittle: avoid apologies by impulse',
};
