import { type About, defineRule, type Examples } from '../../define-rule';
import { customerUses } from '../../match/customer-words';
import { Remarks } from '../../match/remarks';

const REMARKS = new Remarks(
  {
    understand: {
      forms: `
        @get your|the @feeling ; @get how|that|what it|this|that|you|things ..3 @felt ; @get how ..1 @felt ;
        @get this|it|that|things @is|must|can|has|have ..3 @felt|nice|ideal|easy|hard|tough ;
        @get @it is|was not what you wanted|hoped|expected ..2 ;
        understand|get|know why you|@it are|would|feel|felt|is|must ..2 @felt`,
      own: 'must',
      severity: 1,
      stands: 'opens',
      say: ["I can see why you'd want this sorted. Here's the plan: [next step]."],
    },
    know: {
      phrases: ['understand', '(i|we) (hear|feel) you'],
      forms: `
        @we know exactly? how you feel ; @we know exactly? what you mean ; @we feel for|your you|pain ;
        @we have all? been there|in myself|your? shoes? ;
        @we can? relate|sympathise|sympathize|empathise|empathize to|with? ..5 $ ; @we get it ;
        @we would feel|be ..1 the|@felt|same|too ..5 $`,
      own: 'must',
      severity: 1,
      stands: 'alone',
      say: ["I can see why you'd want this sorted. Here's the plan: [next step]."],
    },
    sorry: {
      forms: `
        sorry|sad to hear|learn|see|read that|this|it|about|of about? that|this|it|your|the|how|what? ..1 experience|issue|issues|trouble|troubles|problem|problems|situation|bad? you|with|have|had? ..3 $ ;
        sorry you are|have been? having|experiencing|facing|going|experienced through? ..3 $ ;
        sorry to hear you are having ..3 $ ; sorry you feel|felt ..3 $ ;
        @it? is? never nice|fun|easy|pleasant when|to ..4`,
      own: 'may',
      severity: 1,
      stands: 'alone',
      say: ["I'm sorry about [what happened]."],
    },
    hear: {
      forms:
        '@we ..1 hear|get what you are saying|telling ; @we ..1 see|get|know|understand|appreciate where you are coming from ; @we ..1 see|get|take your point $ ; your @feeling is|are|@felt ..2 noted|heard',
      severity: 1,
      stands: 'opens',
      say: ['If I hear you right, [topic] matters most.'],
    },
    valid: {
      forms: 'your @feeling is|are|@felt ..2 @valid ; @it is|are ..2 @valid $',
      severity: 1,
      stands: 'opens',
      say: ['I can see why [what happened] is upsetting.'],
    },
    imagine: {
      forms: `
        @we can ..3 imagine how|what ..5 $ ; if @we were|was in your shoes|place|position ;
        how @felt|that|this|it ..2 @felt|be|is $ ; @it is so ..1 @felt ;
        @it must|sounds|can have|be|feel? been|like? ..2 @felt|nightmare ..4 $ ; @we can ..3 imagine $`,
      severity: 1,
      stands: 'opens',
      say: ['That sounds really hard.'],
    },
    mirrored: {
      forms: `
        every right|reason to be|feel @mood|@felt|that|this ; right to be|feel @mood|@felt ;
        not blame you for ; @we would|will|had ..1 be|feel|hate|hated @mood|@felt|same|exactly|for|that|it ;
        anyone|anybody|everyone|most|people in? your|that? position|place|shoes? would|will be|feel @mood|@felt|same|the ;
        nobody|no-one|none|one likes|wants|enjoys|should|deserves to|that|have|waiting|being|this ;
        heart|hearts goes|go out to ; feel|feeling for you ; feel your ..1 distress|pain|frustration|anger ;
        pains|saddens|hurts|grieves|upsets me|us to ;
        saddened|gutted|dismayed|devastated|distressed|heartbroken to|by|for|that hear|read|learn|see|you|this|how ;
        sorry|sad to hear|read|learn|see bout|about|of|your|this|that|how|you your|this|that|experience|issue|email|message|trouble|unpleasant|dev|situation|difficulties|had|have|are|it? ;
        sorry this|that|it|you happened|had|has|have|went to|you|a|happened|through ..1 you|bad|terrible|experience ;
        sounds|sound|must|has|have|got|has|is|was|been|be ..1 like|to|been|have|be|a|not? ..2 @bad for|$|mate|that|and|if|situation ; it|that|this must ..1 be|feel|have ..2 @bad|@felt ;
        ^ must ..1 be|feel|have ..2 @bad|@felt ;
        that|it can not|never be|have been? easy|fun|nice|pleasant for|and ;
        not|never easy|fun|nice|pleasant for|when|being|to|if|is|like ; not|no sound? like? any? fun ;
        how ..1 @bad|@felt|annoying|frustrating|stressful $|that|it|for|of ; what an|a ..1 @bad ;
        @we? ^ oof|ugh|bummer|ouch ; put|putting myself|ourselves in your ;
        in|been in? your shoes|place|position ; if @we were|was you ;
        @get ..2 how|what|that ..3 you|this|it|your|things|stress|much @be|would|must|feel|felt|feels|had|have|might ..3 @mood|@felt|from|through|important|means|causing|causes|worried|hard|ideal ;
        get|understand why you ..2 be? @mood|@felt ;
        sense|tell|aware|conscious|sensing|notice of|that|how? ..2 you|it|this|upsetting|much|stress|your ..3 @mood|@felt|affected|stress|anger ;
        how|what important|much this|it|that is|means to you ; relate to|with how|what|you|your|this|that ;
        sympathise|sympathize|empathise|empathize ;
        my|our|with ..1 sympathies|sympathy|condolences regarding|for|on|about your|the|this ;
        know the feeling $ ; know what|how it is|feels like|to|when|$ ; @we ..1 get it|that $ ;
        been there $|too|myself|before|in|to ; same thing happened|happen|happening to|before me|us ;
        had the same thing happen ; far|anything|less from|but|than ideal ; the last thing you|anyone ;
        not what|the|how you|answer|outcome wanted|hoped|hoping|you|expected|expect ; is the worst ;
        it|that|this ..1 sucks|stinks|hurts|bites ;
        your|the ..1 @feeling|pain|upset|anger is|has|are|was ..1 been? understood|heard|noted|valid|ours|our|shared ;
        noted how upset|angry|annoyed|frustrated ; only natural|normal|human to ;
        natural|understandable to|that|given|you|and|$ ;
        bad|poor|negative|terrible|unpleasant experience|encounter|time with us|our|the ;
        i am with you on|there ; words can not|cannot ; for sharing how you ; how you must be feeling|felt ;
        being a|an ..2 myself ; as a fellow ; hoped for a better ; know how much this|it|that|the ; hugs`,
      severity: 1,
    },
  },
  {
    get: 'understand appreciate get hear share acknowledge recognise recognize realise realize see know sympathise sympathize empathise empathize with',
    feeling:
      'frustration frustrations concern concerns disappointment anger annoyance position feelings feeling situation pain worry worries upset stress disappointment',
    felt: 'frustrat* annoy* upset* stress* disappoint* difficult angry worr* irritat* inconvenient aggravating infuriating nerve-racking feel* concerning distress* scary maddening',
    mood: 'upset cross mad angry fed fuming annoyed raging furious livid fuming mad disappointed unhappy worried stressed same',
    bad: 'awful tough rough rotten horrible pain headache nightmare stressful annoying frustrating terrible dreadful maddening exhausting unpleasant blow shame disappointing miserable horrendous worrying rubbish',
    be: 'is are was were be been',
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
      best: 'I can see why [what happened] is upsetting.',
    },
    { text: 'You have every right to be cross.', span: 'every right to be cross' },
    { text: 'My heart goes out to you.', span: 'heart goes out to' },
    { text: 'It pains us to hear of the cold soup.', span: 'pains us to' },
    { text: 'What a nightmare for you.', span: 'What a nightmare' },
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
