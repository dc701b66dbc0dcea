import { type About, defineRule, type Examples, type Match } from '../../define-rule';
import { isPressed } from '../../match/customer-words';
import { SUBJECTS } from '../../match/lexicon/word-classes';
import { LIGHT } from '../../match/pattern-step';
import { PhraseTrie } from '../../match/phrase-trie';
import { Remarks } from '../../match/remarks';
import { isAllThereIs } from '../../match/standing';
import { fillIn } from '../../rewrite/phrases';
import { isQuestion } from '../../text/gates';
import { lastWord, type Sentence } from '../../text/sentence';
import type { Token } from '../../text/tokens';
import { words } from '../../text/word-set';
import type { Severity } from '../../types';

const SOON = new PhraseTrie(
  {
    soon: [
      '[very] soon',
      'shortly',
      'before long',
      'as soon as (possible|we can|i can)',
      'as quickly as possible',
      'in a bit',
      'in a little while',
      'any (moment|minute|time|day) now',
      '(as soon as|once|when) (i|we|they) (know|hear|have|get) [more|anything|back|something|news|[an|any] (update|updates|news|answer|information|info)] [for you|on (this|that|it)|to share]',
      '(as soon as|once|when) there is (more|something|news|[an|any] update) [to (share|report|tell)]',
      '(when|once|whenever) (i|we|they) can',
      'at the earliest [possible time]',
      'as (fast|soon) as (possible|we can|i can)',
    ],
    distant: [
      'in due (course|time)',
      'in the (near future|coming days|coming weeks)',
      'at our earliest convenience',
      'in a timely manner',
      'at a later date',
      'going forward',
      'down the line',
      '(when|once) available',
      'sometime soon',
    ],
  },
  LIGHT,
);
const PROMISE = new PhraseTrie(
  {
    promise: [
      '(i|we|someone|someone from our team|[our|the] [support|technical|billing] team|a (member|specialist|colleague) [of|from] [our|the] [team]|they) will [get [back] to you|be in touch|be in contact|contact you|reach out [to you]|let you know|update you|reply|respond|follow up|call you|write to you|look into (this|it)|fix (this|it)|resolve (this|it)|send (this|it)]',
      '(it|this|that|everything) (will|should) be (fixed|resolved|sorted|ready|done|back|working|delivered|shipped)',
      'you will [hear from us|hear from me|hear back|(get|receive) (a reply|an answer|an update|it)|be (contacted|notified|informed|updated)]',
      'it will (arrive|ship|come)',
      '(will|should) be (processed|shipped|refunded|delivered|resolved|fixed|sorted|available|completed|reviewed|sent)',
    ],
  },
  LIGHT,
);
/** Open by themselves: nothing says until when. */
const OPEN = new Remarks({
  back: {
    phrases: [
      '(i|we|someone|our team|the team|they) will (get back to you|be in touch|contact you|reach out to you|follow up with you)',
      '[(when|once|as soon as) (it|this|that) (changes|is ready|is done|is back)] you will be (contacted|notified|informed|updated)',
      'you will hear [back] from us',
    ],
    severity: 1,
    stands: 'alone',
  },
  working: {
    phrases: [
      '(i|we|they|our team) (am|are|is) (working on|looking into|investigating|checking|reviewing) (it|this|that|the (issue|matter|problem))',
      '(it|this|that|your (case|request|order|ticket|claim)) is (being (looked into|investigated|processed|reviewed|worked on)|under (review|investigation)|in progress|in process)',
      '(i|we) (am|are) on it',
    ],
    severity: 1,
    stands: 'ends',
  },
  takes: {
    phrases: [
      '[it|this|that|they] [can|may|might|will|should|could] [take|takes] (a few|several|some) (days|weeks|hours)',
      '[it|this|that] (can|may|might|will|could) take [some time|a while|time|longer]',
      '[for] [some time|a while]',
      'up to several (days|weeks)',
    ],
    severity: 1,
    stands: 'alone',
  },
  none: {
    phrases: [
      '[there is|there are] no [exact] (eta|timeline|timeframe|time frame|estimated time|date) [for (this|that|it)] [yet|at this time|at the moment|right now]',
      'no (idea|clue) when',
      '(i|we) (have no|do not have (a|an|any)|can not (give|provide|offer) [you] (a|an|any)|are unable to (give|provide|offer) [you] (a|an|any)) [exact|specific|firm|estimated] (eta|timeline|timeframe|time frame|estimate|date) [for (this|that|it)] [yet|at this time|at the moment|right now]',
    ],
    severity: 2,
    stands: 'opens',
    say: ["I don't have a date yet. I'll update you by [time]."],
  },
  delay: {
    phrases: [
      '(sorry|apologies|apologize) [again] for (the|my|our|this|any) (delay|delays|late reply|late response|delayed response|delayed reply|slow reply|wait|long wait)',
    ],
    severity: 1,
    stands: 'alone',
    own: 'may',
    unlessSpecific: true,
    say: ["I'm sorry you've been waiting."],
  },
  staying: {
    phrases: [
      'your (call|message|time) is (important|valuable) to us',
      'please stay on the line',
      'you are important to us',
      '(i|we) value your time',
    ],
    severity: 2,
    stands: 'opens',
    say: ['Thank you for waiting.'],
  },
});
/** A time, a day or a number in the sentence or the next: the wait has an end. */
const TIMED = words(
  'today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday noon midnight hour hours minute minutes day days week weeks am pm weekend morning afternoon evening',
);
/** "See you soon", "get well soon", "as soon as possible" asked of the customer. */
const OTHER = words('see well hope could please');

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
      const [from, to] = slots.soon;
      return [fillIn(from, to, 'by [time]'), fillIn(from, to, 'within [number] hours')];
    }
    const said = OPEN.rewrite({ start, end, slots }, sentence);
    const typed = sentence.text.slice(start, end);
    const unit = /(?:a few|several|some) (?=days|weeks|hours)/i.exec(typed);
    if (unit) {
      const from = start + unit.index;
      return [fillIn(from, from + unit[0].length, '[number] ')];
    }
    if (said.length > 0 || !/\b(?:will|['’]ll|on|into|it|this|that)\b/i.test(typed)) return said;
    const promise = /\b(?:will|['’]ll)\b/i.test(typed) ? ' by [time]' : ", and I'll update you by [time]";
    return [fillIn(end, end, promise)];
  },
});

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
  const promise = PROMISE.search(tokens)[0];
  const soon = ends.findLast(({ last }) => closes(tokens, last));
  if (!promise || !soon || soon.first < promise.last || isDoubted(tokens, promise.first)) return [];
  const start = tokens[promise.first]?.start ?? 0;
  const from = tokens[soon.first]?.start ?? 0;
  const to = tokens[soon.last - 1]?.end ?? from;
  const severity = soon.name === 'distant' ? 2 : 1;
  return [{ start, end: sentence.text.length, severity, slots: { soon: [from, to] } }];
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

const VAGUE = words('few several some coming');

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
      best: "We're looking into it, and I'll update you by [time].",
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
      best: "When it changes you'll be notified by [time].",
    },
    {
      text: 'There is an outage, we are working on it.',
      span: 'we are working on it',
      best: "There is an outage, we are working on it, and I'll update you by [time].",
    },
    {
      text: "No idea when it's back.",
      span: 'No idea when',
      best: "I don't have a date yet. I'll update you by [time].",
    },
    { text: 'It takes a few days.', span: 'It takes a few days', best: 'It takes [number] days.' },
    {
      text: "We don't have a timeline yet.",
      span: "We don't have a timeline yet",
      best: "I don't have a date yet. I'll update you by [time].",
    },
    {
      text: 'We will be in touch shortly, Tom.',
      span: 'We will be in touch shortly, Tom.',
      best: 'We will be in touch by [time], Tom.',
    },
  ],
  stays: [
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
