import { type About, defineRule, type Examples } from '../../define-rule';
import { SUBJECTS } from '../../match/lexicon/word-classes';
import { PhraseTrie } from '../../match/phrase-trie';
import { fillIn } from '../../rewrite/phrases';
import { isQuestion } from '../../text/gates';
import { lastWord, type Sentence } from '../../text/sentence';
import type { Token } from '../../text/tokens';
import { words } from '../../text/word-set';

const SOON = new PhraseTrie({
  soon: [
    '[very] soon',
    'shortly',
    'before long',
    'as soon as (possible|we can|i can)',
    'as quickly as possible',
    'in a bit',
    'in a little while',
  ],
  distant: [
    'in due (course|time)',
    'in the near future',
    'at our earliest convenience',
    'in a timely manner',
  ],
});
const PROMISE = new PhraseTrie({
  promise: [
    '(i|we|someone|our team|they) will [get back to you|be in touch|contact you|let you know|update you|reply|follow up|call you|write to you|look into (this|it)]',
    '(it|this|that|everything) (will|should) be (fixed|resolved|sorted|ready|done|back|working|delivered|shipped)',
    'you will (hear from us|hear from me|get (a reply|an answer|an update))',
  ],
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
    const { tokens } = sentence;
    if (isQuestion(tokens) || hasTime(sentence) || tokens.some(({ word }) => OTHER.has(word))) return [];
    const promise = PROMISE.search(tokens)[0];
    const soon = SOON.search(tokens).findLast(({ last }) => closes(tokens, last));
    if (!promise || !soon || soon.first < promise.last || isDoubted(tokens, promise.first)) return [];
    const start = tokens[promise.first]?.start ?? 0;
    const from = tokens[soon.first]?.start ?? 0;
    const to = tokens[soon.last - 1]?.end ?? from;
    return [
      {
        start,
        end: sentence.text.length,
        severity: soon.name === 'distant' ? 2 : 1,
        slots: { soon: [from, to] },
      },
    ];
  },
  rewrite({ slots, start }, sentence) {
    const [from, to] = slots.soon ?? [start, sentence.text.length];
    return [fillIn(from, to, 'by [time]'), fillIn(from, to, 'within [number] hours')];
  },
});

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

function hasTime({ tokens, next }: Sentence): boolean {
  const timed = tokens.some(({ word, kind }) => kind === 'number' || TIMED.has(word));
  return (
    timed ||
    (next !== undefined &&
      /\d|\b(?:today|tomorrow|noon|monday|tuesday|wednesday|thursday|friday)\b/i.test(next))
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
      text: 'We will be in touch shortly, Tom.',
      span: 'We will be in touch shortly, Tom.',
      best: 'We will be in touch by [time], Tom.',
    },
  ],
  stays: [
    "I don't think it will be ready soon.",
    "I can't say if it will be fixed soon.",
    "I'll get back to you by 5 pm today.",
    "We'll be in touch on Monday with the price.",
    'See you soon.',
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
