import { type About, defineRule, type Examples } from '../../define-rule';
import { isPressed } from '../../match/customer-words';
import { OPEN_WAITS } from '../../match/open-waits';
import { opensWith } from '../../match/standing';
import { vaguePromises } from '../../match/vague-promises';
import { notKnownYet } from '../../rewrite/not-known-yet';
import { capitalized, fillIn } from '../../rewrite/phrases';
import { isQuestion } from '../../text/gates';
import type { Sentence } from '../../text/sentence';
import { words } from '../../text/word-set';
import type { Severity } from '../../types';

/** A time, a day or a number in the sentence or the next: the wait has an end. */
const TIMED = words(
  'today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday noon midnight hour hours minute minutes day days week weeks am pm weekend morning afternoon evening two three four five six seven eight nine ten',
);
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
    const [promise] = vaguePromises(sentence);
    const found = promise
      ? [promise]
      : OPEN_WAITS.find(sentence, (name, first) =>
          name === 'none' && !opensWith(sentence, first) ? 1 : undefined,
        );
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
    const unknown = notKnownYet(sentence, start);
    if (unknown.length > 0) return unknown;
    const said = OPEN_WAITS.rewrite({ start, end, slots }, sentence);
    const typed = sentence.text.slice(start, end);
    const unit = /(?:a (?:good )?few|several|some|a couple of) (?=days|weeks|hours)/i.exec(typed);
    if (unit) {
      const from = start + unit.index;
      return [fillIn(from, from + unit[0].length, '[number] ')];
    }
    // "when it changes you'll be notified" has its time
    if (/^(?:as|when|once)\b/i.test(typed)) return [];
    const closes = /^[\s.!…]*$/.test(sentence.text.slice(end));
    if (said.length > 0 || !closes || !/\b(?:will|['’]ll|on|into|it|this|that)\b/i.test(typed)) return said;
    const own = /^(?:i|we)\b/i.test(typed) ? 'to know more' : 'news';
    const until = /\b(?:will|['’]ll)\b/i.test(typed) ? ' by [time]' : `, and I expect ${own} by [time]`;
    return [fillIn(end, end, until)];
  },
});

/** "A few days", "any moment", "good morning": no time that ends a wait. */
const VAGUE = words('few several some coming these of any good couple');

function hasTime({ tokens, next }: Sentence): boolean {
  const timed = tokens.some(
    ({ word, kind }, at) =>
      kind === 'number' || word === '[' || (at > 0 && isTime(word) && !VAGUE.has(tokens[at - 1]?.word ?? '')),
  );
  return (
    timed ||
    (next !== undefined &&
      /\d|\[|\b(?:today|tomorrow|noon|monday|tuesday|wednesday|thursday|friday)\b/i.test(next))
  );
}

/** "Saturday's parcel" has its day, too. */
function isTime(word: string): boolean {
  return TIMED.has(word) || (word.endsWith("'s") && TIMED.has(word.slice(0, -2)));
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
    {
      text: 'The new card should turn up any day now.',
      span: 'The new card should turn up any day now.',
      best: 'The new card should turn up by [time].',
    },
    { text: 'The team will get to it when time permits, and the old one works.', span: 'when time permits' },
    { text: 'Your form will be picked up in turn.', span: 'in turn' },
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
