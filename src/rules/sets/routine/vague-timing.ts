import { type About, defineRule, type Examples, type Match } from '../../define-rule';
import { isPressed } from '../../match/customer-words';
import { SUBJECTS } from '../../match/lexicon/word-classes';
import { HEADS } from '../../match/pattern-step';
import { Remarks } from '../../match/remarks';
import { isAllThereIs } from '../../match/standing';
import { WordPatterns } from '../../match/word-patterns';
import { capitalized, fillIn, uncapitalized } from '../../rewrite/phrases';
import { isQuestion } from '../../text/gates';
import { lastWord, type Sentence } from '../../text/sentence';
import type { Token } from '../../text/tokens';
import { words } from '../../text/word-set';
import type { Severity, Suggestion } from '../../types';

/** Who may promise, and for whom one may wait. */
const CLASSES = {
  who: 'i we they he she someone somebody anyone team colleague agent advisor driver member specialist engineer engineers devs developers technicians technician manager department support',
  when: 'when once whenever if',
  more: 'more anything back something chance moment time update updates it news answer information info free minute',
  unit: 'days weeks hours',
  thing: 'it this that matter issue problem case',
};
const SOON = new WordPatterns(
  {
    soon: 'very? soon|shortly|eventually|presently ; whenever @who can ; when it arrives|comes|does|is|can ; before too|very? long ; as soon|quickly|fast|early as ..1 possible|can ;  in|for a ..1 bit|while|moment|sec ; a ..1 while|bit yet|longer ; any moment|minute|time|day now ; as? soon? as|when|once|whenever @who know|hear|have|has|get|gets|receive a|an|any|to|the|around|round? ..1 @more for|on|to|about? you|this|that|it|share? ; as|when|once there is|are ..1 more|something|anything|news|update|updates new|to? share|report|tell? ; when|once|whenever @who can ; as|when|once|whenever @who know|knows|hear|hears|is|are free|available|anything|more|there|back? ; at the earliest possible|opportunity? time? ; sooner or later ; in|within|over? a|the? few|several|some|couple|coming|next of? @unit ; for? some time ; at some point|stage|time later? ; one of these days ; later on?',
    distant:
      'in due course|time ; in|over the ..1 near|coming|next ..1 future|days|weeks ; at our|the earliest convenience ; in a timely manner ; at a later date|stage|point ; going forward ; down the line ; when|once available ; sometime ..1 soon',
  },
  CLASSES,
);
const PROMISE = new WordPatterns(
  {
    promise:
      'will|should|shall !not ; you will|should|can ..1 hear|receive|get|be|expect ; @who try|aim|hope|expect to ; am|is|are going|coming|arriving|trying|hoping ; expect a|an|the ..1 reply|answer|call|update|response',
  },
  CLASSES,
);
/** Open by themselves: nothing says until when. */
const OPEN = new Remarks(
  {
    back: {
      forms:
        '@who ..3 will ..1 get back to you ; @who ..3 will ..1 be in touch|contact ..2 ; @who ..3 will ..1 contact|inform|update|notify|reach|ring|call out|to|back? you? back|about|regarding|with? ..3 $ ; @who will ..1 keep you ..1 posted|updated|informed ; as|when|once ..4 you will be contacted|notified|informed|updated ; you will be contacted|notified|informed|updated ; you will hear back? from us',
      severity: 1,
      stands: 'alone',
    },
    working: {
      forms:
        '@who am|are|is ..1 working|looking|investigating|checking|reviewing|sorting on|into? this|the|your? @thing for? you? ; @it will not be long ; @who will come|go back to you ; bear|be with us while|as|until ..5 $ ; @who am|are|is ..1 waiting to hear|for ; @who am|are|is on it|this|the @thing|? ; @thing|your ..1 is|are ..1 being ..1 looked|investigated|processed|reviewed|worked|handled|checked|dealt|sorted into|on|with? ; @thing|your ..1 is|are ..1 under review|investigation ; @thing|your ..1 is|are ..1 in progress|process|hand ; in the hands of ..3 $',
      severity: 1,
      stands: 'ends',
    },
    takes: {
      forms:
        '@thing|which|they? can|may|might|will|should|could|usually|often? take|takes|need|needs !your ..3 @span !to ..5 $ ; take|takes a ..1 longer ..3 $ ; @thing will|may|might|could be ..3 @span ..2 $ ; give it|us some|a|more time|while ; up to several days|weeks',
      severity: 1,
      stands: 'ends',
    },
    none: {
      forms:
        'there is|are? no ..1 @date|idea|clue ..1 when|yet|for|at|right|$ ; no idea|clue ..1 when|long ; @we have no ..1 @date ; @we do not have ..2 @date frame? yet? ; @we ..2 give|provide|offer ..1 no|any|a|an ..1 @date ; @we can|do not ..1 say|know|tell|promise ..2 when|long',
      severity: 2,
      stands: 'opens',
      say: ["I don't have a date yet. I expect news by [time]."],
    },
    delay: {
      forms:
        'sorry|apologies|apologize again? for @my ..1 delay|delays|late|delayed|slow|wait reply|response?',
      severity: 1,
      stands: 'alone',
      own: 'may',
      unlessSpecific: true,
      say: ["I'm sorry you've been waiting."],
    },
    staying: {
      forms:
        'your call|message|time is important|valuable to us ; please stay on the line ; you are important to us ; @we value your time',
      severity: 2,
      stands: 'opens',
      say: ['Thank you for waiting.'],
    },
  },
  {
    ...CLASSES,
    date: 'eta timeline timeframe time-frame frame time date estimate',
    span: 'days weeks hours while time long',
  },
);
/** A time, a day or a number in the sentence or the next: the wait has an end. */
const TIMED = words(
  'today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday noon midnight hour hours minute minutes day days week weeks am pm weekend morning afternoon evening',
);
/** "See you soon", "get well soon", "as soon as possible" asked of the customer. */
const OTHER = words('see well could please');

export default defineRule({
  id: 'vague-timing',
  set: 'routine',
  severity: 1,
  defaultOn: true,
  title: 'Waits without an end',
  hears: 'May feel like an open-ended wait',
  why: 'A wait with an end feels shorter. Only you know when.',
  find(sentence) {
    if (isQuestion(sentence.tokens)) return [];
    const [promise] = promises(sentence);
    const found = promise ? [promise] : OPEN.find(sentence);
    if (found.length === 0 || hasTime(sentence)) return [];
    if (!isPressed(sentence.context)) return found;
    return found.map((match) => ({ ...match, severity: Math.max(match.severity ?? 1, 2) as Severity }));
  },
  rewrite({ start, end, slots }, sentence) {
    if (slots.soon) {
      const [soon, to] = slots.soon;
      const adverb = /\b(?:fairly|pretty|quite|reasonably|relatively|really|very) +$/i.exec(
        sentence.text.slice(0, soon),
      );
      const from = adverb?.index ?? soon;
      const isHead = from === 0 && /^\p{Lu}/u.test(sentence.text);
      const way = isHead ? capitalized : (words: string) => words;
      return [fillIn(from, to, way('by [time]')), fillIn(from, to, way('within [number] hours'))];
    }
    const unknown = knownFrom(sentence, start);
    if (unknown) return [unknown];
    const said = OPEN.rewrite({ start, end, slots }, sentence);
    const typed = sentence.text.slice(start, end);
    const unit = /(?:a (?:good )?few|several|some|a couple of) (?=days|weeks|hours)/i.exec(typed);
    if (unit) {
      const from = start + unit.index;
      return [fillIn(from, from + unit[0].length, '[number] ')];
    }
    // "when it changes you'll be notified" has its time
    if (/^(?:as|when|once)\b/i.test(typed)) return [];
    if (said.length > 0 || !/\b(?:will|['’]ll|on|into|it|this|that)\b/i.test(typed)) return said;
    const own = /^(?:i|we)\b/i.test(typed) ? 'to know more' : 'news';
    const until = /\b(?:will|['’]ll)\b/i.test(typed) ? ' by [time]' : `, and I expect ${own} by [time]`;
    return [fillIn(end, end, until)];
  },
});

const UNKNOWN =
  /^(?:(?:(?:we|i)(?:['’]ve| have)? |there(?:['’]?s| is) )?no (?:idea|clue) (when|how long)|((?:we|i)(?: still)? (?:can['’]?t|cannot|don['’]?t|do not)(?: yet| really)? (?:know|say|tell)(?: yet)? (?:when|how long))) (.+?)[\s.!…]*$/is;

/** "No idea when it's back": that it is not known stays, and a time to know it by goes behind it. */
function knownFrom({ text }: Sentence, start: number): Suggestion | undefined {
  const [, open, own, rest] = UNKNOWN.exec(text.slice(start)) ?? [];
  if (!rest) return undefined;
  const known = open ? `I don't know yet ${open.toLowerCase()}` : own;
  const head = start === 0 && /^\p{Ll}/u.test(text) ? uncapitalized : (words: string) => words;
  return fillIn(start, text.length, head(`${known} ${rest}. I expect to know more by [time].`));
}

/** A promise that ends in "soon". */
function promises(sentence: Sentence): Match[] {
  const { tokens } = sentence;
  const ends = SOON.search(tokens);
  if (ends.length === 0 || tokens.some(({ word }) => OTHER.has(word))) return [];
  const alone = ends.find(({ first, last }) => isAllThereIs(sentence, first, last));
  if (alone) {
    const [start, end] = [tokens[alone.first]?.start ?? 0, tokens[alone.last - 1]?.end ?? 0];
    return [{ start, end, severity: alone.name === 'distant' ? 2 : 1, slots: { soon: [start, end] } }];
  }
  // "you will need it soon" promises nothing
  const promise = PROMISE.search(tokens).find(({ first }) => tokens[first - 1]?.word !== 'you');
  const soon = ends.findLast(({ last }) => closes(tokens, last));
  if (!promise || isDoubted(tokens, promise.first)) return [];
  const early = ends.find(({ first }) => first === 0);
  if (early && early.last <= promise.first && promise.first - early.last < SUBJECT_REACH) {
    const [start, end] = [0, tokens[early.last - 1]?.end ?? 0];
    return [{ start, end, slots: { soon: [start, end] } }];
  }
  if (!soon || soon.first < promise.last) return [];
  const start = tokens[clauseStart(tokens, promise.first)]?.start ?? 0;
  const from = tokens[soon.first]?.start ?? 0;
  const to = tokens[soon.last - 1]?.end ?? from;
  const severity = soon.name === 'distant' ? 2 : 1;
  return [{ start, end: sentence.text.length, severity, slots: { soon: [from, to] } }];
}

/** Longest subject between "sooner or later" and its promise. */
const SUBJECT_REACH = 4;

/** Where the clause of a promise begins: its subject may be any. */
function clauseStart(tokens: readonly Token[], verb: number): number {
  for (let at = verb; at > 0; at--) {
    const { kind, word = '' } = tokens[at - 1] ?? {};
    if (kind === 'mark' || HEADS.has(word) || SUBJECTS.has(tokens[at]?.word ?? '')) return at;
  }
  return 0;
}

const DOUBTS = words('not never if whether unless');
/** How far before a promise "I don't think" can stand. */
const DOUBT_REACH = 5;

/** "I don't think it will be ready soon", "I can't say if …": nothing is promised. */
function isDoubted(tokens: readonly Token[], promise: number): boolean {
  for (let at = promise - 1; at >= Math.max(0, promise - DOUBT_REACH); at--) {
    if (tokens[at]?.kind === 'mark' || tokens[at]?.word === 'but') return false;
    if (DOUBTS.has(tokens[at]?.word ?? '')) return true;
  }
  return false;
}

const THANKS = words('thanks thank cheers');
/** Longest thing that a reply can come with: "with an update on your order". */
const WITH_REACH = 7;

/** Whether "soon" ends the promise: only "with an update", thanks or a name may follow. */
function closes(tokens: readonly Token[], at: number): boolean {
  const end = lastWord(tokens) + 1;
  if (at >= end) return true;
  const { word } = tokens[at] ?? {};
  const rest = tokens.slice(at + 1, end);
  if (word === 'with') {
    return (
      rest.length < WITH_REACH && rest.every(({ kind, word: one }) => kind === 'word' && !SUBJECTS.has(one))
    );
  }
  return word === ',' && (rest.length === 1 || (rest.length < 4 && THANKS.has(rest[0]?.word ?? '')));
}

const VAGUE = words('few several some coming these of any');

function hasTime({ tokens, next }: Sentence): boolean {
  const timed = tokens.some(
    ({ word, kind }, at) =>
      kind === 'number' || word === '[' || (TIMED.has(word) && !VAGUE.has(tokens[at - 1]?.word ?? '')),
  );
  return (
    timed ||
    (next !== undefined &&
      /\d|\[|\b(?:today|tomorrow|noon|monday|tuesday|wednesday|thursday|friday)\b/i.test(next))
  );
}

export const examples: Examples = {
  flags: [
    {
      text: 'You can expect the key fairly soon.',
      span: 'You can expect the key fairly soon.',
      best: 'You can expect the key by [time].',
    },
    {
      text: 'No idea when the lift is back.',
      span: 'No idea when',
      best: "I don't know yet when the lift is back. I expect to know more by [time].",
    },
    {
      text: "We don't know yet how long the flood will last.",
      span: "We don't know yet how long",
      best: "We don't know yet how long the flood will last. I expect to know more by [time].",
    },
    {
      text: "They're working on it.",
      span: "They're working on it",
      best: "They're working on it, and I expect news by [time].",
    },
    {
      text: "We'll get back to you soon.",
      span: "We'll get back to you soon.",
      best: "We'll get back to you by [time].",
    },
    {
      text: 'We will be in touch shortly.',
      span: 'We will be in touch shortly.',
      best: 'We will be in touch by [time].',
    },
    {
      text: 'It should be fixed as soon as possible.',
      span: 'It should be fixed as soon as possible.',
      best: 'It should be fixed by [time].',
    },
    {
      text: 'You will hear from us in due course.',
      span: 'You will hear from us in due course.',
      best: 'You will hear from us by [time].',
    },
    {
      text: 'Thanks, I’ll update you very soon',
      span: 'I’ll update you very soon',
      best: 'Thanks, I’ll update you by [time]',
    },
    {
      text: 'Someone will contact you in the near future.',
      span: 'Someone will contact you in the near future.',
      best: 'Someone will contact you by [time].',
    },
    {
      text: "I'll get back to you soon with an update.",
      span: "I'll get back to you soon with an update.",
      best: "I'll get back to you by [time] with an update.",
    },
    {
      text: "We'll get back to you.",
      span: "We'll get back to you",
      best: "We'll get back to you by [time].",
    },
    {
      text: "We're looking into it.",
      span: "We're looking into it",
      best: "We're looking into it, and I expect to know more by [time].",
    },
    {
      text: 'Someone will get to you when they can.',
      span: 'Someone will get to you when they can.',
      best: 'Someone will get to you by [time].',
    },
    {
      text: "I'll let you know once there's something to share.",
      span: "I'll let you know once there's something to share.",
      best: "I'll let you know by [time].",
    },
    {
      text: "When it changes you'll be notified.",
      span: "When it changes you'll be notified",
    },
    {
      text: 'There is an outage, we are working on it.',
      span: 'we are working on it',
      best: 'There is an outage, we are working on it, and I expect to know more by [time].',
    },
    {
      text: "No idea when it's back.",
      span: 'No idea when',
      best: "I don't know yet when it's back. I expect to know more by [time].",
    },
    {
      text: 'Sooner or later it will be fixed.',
      span: 'Sooner or later',
      best: 'By [time] it will be fixed.',
    },
    { text: 'It takes a few days.', span: 'It takes a few days', best: 'It takes [number] days.' },
    {
      text: "We don't have a timeline yet.",
      span: "We don't have a timeline yet",
      best: "I don't have a date yet. I expect news by [time].",
    },
    {
      text: 'We will be in touch shortly, Tom.',
      span: 'We will be in touch shortly, Tom.',
      best: 'We will be in touch by [time], Tom.',
    },
  ],
  stays: [
    'We have had it for a few days.',
    'You will need it soon.',
    "I'll keep you posted: next update at 6 pm.",
    'We have a date now, Friday.',
    "It's been a few days since you wrote.",
    "We're working on it now and expect it back by noon.",
    'Sorry for the delay of two days: your refund is done.',
    "I don't think it will be ready soon.",
    "I can't say if it will be fixed soon.",
    "I'll get back to you by 5 pm today.",
    "We'll be in touch on Monday with the price.",
    'See you soon.',
    "I'll call you when they can see you at noon.",
    'Someone will get to you when they can, by noon at the latest.',
    'Get well soon.',
    'It will start as soon as you open the app.',
    "You'll get a text shortly, within ten minutes.",
    'We will be in touch soon. That will be by noon tomorrow.',
    'Could you let me know as soon as possible?',
    'The soon-to-be released version has it.',
  ],
};

export const about: About = {
  evidence: 'A',
  source: 'Maister, The psychology of waiting lines: uncertain and unexplained waits feel longer',
};
