import { type About, defineRule, type Examples } from '../../define-rule';
import { customerUses } from '../../match/customer-words';
import { Remarks } from '../../match/remarks';

const REMARKS = new Remarks(
  {
    understand: {
      forms:
        '@get your|the @feeling ; @get how|that|what it|this|that|you|things ..3 @felt ; @get how ..1 @felt ; @get this|it|that|things @is|must|can|has|have ..3 @felt|nice|ideal|easy|hard|tough ; @get @it is|was not what you wanted|hoped|expected ..2 ; understand|get|know why you|@it are|would|feel|felt|is|must ..2 @felt',
      own: 'must',
      severity: 1,
      stands: 'opens',
      say: ["I can see why you'd want this sorted. Here's the plan: [next step]."],
    },
    know: {
      phrases: ['understand', '(i|we) (hear|feel) you'],
      forms:
        '@we know exactly? how you feel ; @we know exactly? what you mean ; @we feel for|your you|pain ; @we have all? been there|in myself|your? shoes? ; @we can? relate|sympathise|sympathize|empathise|empathize to|with? ..5 $ ; @we get it ; @we would feel|be ..1 the|@felt|same|too ..5 $ ',
      own: 'must',
      severity: 1,
      stands: 'alone',
      say: ["I can see why you'd want this sorted. Here's the plan: [next step]."],
    },
    sorry: {
      forms:
        'sorry|sad to hear|learn|see|read that|this|it|about|of about? that|this|it|your|the|how|what? ..1 experience|issue|issues|trouble|troubles|problem|problems|situation|bad? you|with|have|had? ..3 $ ; sorry you are|have been? having|experiencing|facing|going|experienced through? ..3 $ ; sorry to hear you are having ..3 $ ; sorry you feel|felt ..3 $ ; @it? is? never nice|fun|easy|pleasant when|to ..4',
      own: 'may',
      severity: 1,
      stands: 'alone',
      say: ["I'm sorry about [what happened]."],
    },
    hear: {
      forms:
        '@we ..1 hear|get what you are saying|telling ; @we ..1 see|get|know|understand|appreciate where you are coming from ; @we ..1 see|get|take your point $ ; your @feeling is|are|@felt ..2 @valid|noted|heard ; @it is|are ..2 @valid $ ',
      severity: 1,
      stands: 'opens',
      say: ['If I hear you right, [topic] matters most.'],
    },
    imagine: {
      forms:
        '@we can ..3 imagine $ ; @we can ..3 imagine how|what ..5 $ ; if @we were|was in your shoes|place|position ; how @felt|that|this|it ..2 @felt|be|is $ ; @it is so ..1 @felt ; @it must|sounds|can have|be|feel? been|like? ..2 @felt|nightmare ..4 $',
      severity: 1,
      stands: 'opens',
      say: ['That sounds really hard.'],
    },
  },
  {
    get: 'understand appreciate get hear share acknowledge recognise recognize realise realize see know sympathise sympathize empathise empathize with',
    feeling:
      'frustration frustrations concern concerns disappointment anger annoyance position feelings feeling situation pain worry worries upset stress disappointment',
    felt: 'frustrat* annoy* upset* stress* disappoint* difficult angry worr* irritat* inconvenient aggravating infuriating nerve-racking feel* concerning distress* scary maddening',
    valid: 'valid understandable noted normal reasonable legitimate fair natural justified',
  },
);
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
