import { type About, defineRule, type Examples, type Match } from '../../define-rule';
import { isGoodNews, isNegative } from '../../match/good-news';
import { capitalized, NAMED, replaceWith, uncapitalized } from '../../rewrite/phrases';
import { matchesOf } from '../../text/matches';
import type { Sentence } from '../../text/sentence';
import type { Suggestion } from '../../types';

/** Four words or more in capitals, or two of them that shout by themselves. */
const RUN = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{Lu}'’]*[,;]?\s+){1,40}\p{Lu}[\p{Lu}'’]+(?![\p{L}\p{N}])/gu;
/** Said in capitals, these are an order to look. */
const LOUD =
  /^(?:no refunds|please read|read this first|important(?: notice)?|urgent|attention|must|note(?=:)|read this|warning)\b/i;
const LOUD_ALONE =
  /^\s*(?:IMPORTANT(?: NOTICE)?|URGENT|ATTENTION|MUST|NOTE(?=:)|PLEASE READ|READ THIS(?: FIRST)?)(?![\p{L}])/u;
/** Small words that no code or name is made of. */
const PLAIN =
  /\b(?:THE|NOT|DO|DON['’]T|YOU|YOUR|THIS|THAT|IT|IS|ARE|WE|PLEASE|TO|AND|OF|HAVE|WILL|CANNOT|CAN|MUST|NO|NEVER|READ|FOR|IN|ON|ALL|NEED|ONLY|TAKES?|WITHOUT|BEFORE|AFTER|DUE|ITEMS?|REFUNDS?)\b/g;
const MARKS = /[!?]{2,}/g;
/** Good news may be cheered. */
const CHEERS =
  /\b(?:thank|thanks|great|happy|congrat\w*|welcome|love|luck|enjoy|day|weekend|awesome|glad|yay|wow|amazing|nice|cheers|hooray|birthday|perfect|excited)\b/i;
/** "You said it was on...", "so....": trailing off at the customer. */
const WEARY =
  /^(?:you (?:said|told|mentioned|wrote|promised|asked)|(?:i|we) (?:already|told|said)|so|sure|right|fine|if you say|(?:that|this) is what|well|hmm+|um+|okay|ok)\b[^.…]{0,60}(?:\.{3,}|…)\W*$/i;
/** "Well... that should work". */
const HESITANT = /^\s*(?:well|so|hmm+|um+|erm?|sure|right|ok(?:ay)?|yeah)\s*(?:\.{3,}|…)(?=\s*\p{L})/iu;
/** More than three dots, in mid-sentence, too. */
const MANY_DOTS = /(?<=\s\S+\s.*\p{L})(?:\.{4,}|…\.+|\.+…)(?=\s\p{L})/u;
/** Twice is enough beside these. */
const STERN =
  /\b(?:told|said|already|never|no|must|blocked|closed|cancelled|canceled|late|overdue|due|need|stop|wrong|final|can['’]?t|cannot|don['’]?t|didn['’]?t|won['’]?t)\b/i;
/** "??" behind one's own doubt asks nobody. */
const ASKS =
  /\byou(?:r|['’]\w+)?\b|^\s*(?:is|are|was|did|does|do|what|why|who|where|when|how)\b(?=[^,]{0,40}\?)/i;
const ONLY_DOTS = /^(?:\.{3,}|…)[\s.…]*$/;

export default defineRule({
  id: 'shouting',
  set: 'routine',
  severity: 2,
  defaultOn: true,
  title: 'Capitals and many marks',
  hears: 'May look like shouting',
  why: 'On a screen, capitals and rows of marks raise the voice. The words carry it alone.',
  find(sentence) {
    if (sentence.block === 'heading') return [];
    return [...capitals(sentence), ...marks(sentence), ...dots(sentence)];
  },
  rewrite({ start, end }, sentence): Suggestion[] {
    const { text } = sentence;
    const typed = text.slice(start, end);
    if (/^[.…\s]+$/.test(typed))
      return start === 0 ? [] : [replaceWith(start, end, goesOn(sentence, end) ? ',' : '.')];
    if (/^[!?]+$/.test(typed))
      return [
        replaceWith(
          start,
          end,
          typed.includes('?') ? '?' : start === 0 ? '!' : /^\s+\p{Ll}/u.test(text.slice(end)) ? ',' : '.',
        ),
      ];
    return calm(typed, text, start, end);
  },
});

/** Behind the dots, in this sentence or in one that begins small. */
function goesOn({ text, next = '' }: Sentence, end: number): boolean {
  return end < text.trimEnd().length || /^\s*\p{Ll}/u.test(next);
}

function capitals({ text, tokens }: Sentence): Match[] {
  if (!/\p{Lu}{2}/u.test(text)) return [];
  // "YOUR REFUND IS DONE" is cheered
  if (isGoodNews({ text }) && !isNegative(text)) return [];
  const alone = LOUD_ALONE.exec(text);
  const found: Match[] = [];
  for (const hit of matchesOf(RUN, text)) {
    const words = hit[0].split(/\s+/);
    const plain = hit[0].match(PLAIN)?.length ?? 0;
    const loud = words.length >= 4 ? plain >= 1 : LOUD.test(hit[0]) || (plain >= 2 && words.length === 3);
    const free = tokens.some(({ start, kind }) => start === hit.index && kind !== 'mask');
    if (loud && free) found.push({ start: hit.index, end: hit.index + hit[0].length, slots: {} });
  }
  if (found.length === 0 && alone) {
    found.push({
      start: alone[0].length - alone[0].trimStart().length,
      end: alone[0].length,
      severity: 1,
      slots: {},
    });
  }
  return found;
}

function marks(sentence: Sentence): Match[] {
  const { text } = sentence;
  const found: Match[] = [];
  for (const hit of matchesOf(MARKS, text)) {
    const many = hit[0];
    const end = hit.index + many.length;
    const friendly =
      !many.includes('?') &&
      (CHEERS.test(text) || (many.length === 2 && (isGoodNews(sentence) || !STERN.test(text))));
    // "What?!", "(??)": a start, a doubt in brackets
    const aside = /[(\s]$/.test(text.slice(0, hit.index)) || /^\s*what\s*$/i.test(text.slice(0, hit.index));
    const doubt = many === '??' && hit.index > 0 && !ASKS.test(text);
    const shrug = hit.index === 0 && !standsAlone(sentence);
    if (friendly || doubt || shrug || (aside && hit.index > 0)) continue;
    const mixed = many.includes('!') && many.includes('?');
    found.push({ start: hit.index, end, severity: mixed || many.length > 2 ? 2 : 1, slots: {} });
  }
  return found;
}

function dots(sentence: Sentence): Match[] {
  const { text } = sentence;
  if (!text.includes('...') && !text.includes('…')) return [];
  const alone = ONLY_DOTS.test(text) && standsAlone(sentence);
  const hit = alone || WEARY.test(text) ? /(?:\.{3,}|…)[\s.…]*$/.exec(text) : null;
  if (hit) return [{ start: hit.index, end: text.length, severity: 1, slots: {} }];
  const mid = HESITANT.exec(text) ?? MANY_DOTS.exec(text);
  return mid
    ? [{ start: mid.index + mid[0].search(/[.…]/), end: mid.index + mid[0].length, severity: 1, slots: {} }]
    : [];
}

function standsAlone({ previous, next }: Sentence): boolean {
  return previous === undefined && next === undefined;
}

/** In small letters, but for "I", and names of letters with digits. */
function calm(typed: string, text: string, start: number, end: number): Suggestion[] {
  const small = typed
    .toLowerCase()
    .replace(/\bi\b/g, 'I')
    .replace(NAMED, capitalized)
    .replace(/(?<=\b(?:in|on|by|of|until|since) )(?:may|march)\b/g, capitalized);
  const head = start === 0 || /[.!?:]\s*$/.test(text.slice(0, start));
  const words = head ? small.charAt(0).toUpperCase() + small.slice(1) : uncapitalized(small);
  return [replaceWith(start, end, words)];
}

export const examples: Examples = {
  flags: [
    {
      text: 'THE LAMP IS NOT IN THE BOX.',
      span: 'THE LAMP IS NOT IN THE BOX',
      best: 'The lamp is not in the box.',
    },
    {
      text: 'The lamp DOES NOT GO IN THE oven.',
      span: 'DOES NOT GO IN THE',
      best: 'The lamp does not go in the oven.',
    },
    {
      text: 'IMPORTANT: the shop closes at noon.',
      span: 'IMPORTANT',
      best: 'Important: the shop closes at noon.',
    },
    { text: 'The shop closes at noon!!!', span: '!!!', best: 'The shop closes at noon.' },
    { text: 'Is it plugged in?!', span: '?!', best: 'Is it plugged in?' },
    { text: 'You said it was on...', span: '...', best: 'You said it was on.' },
    { text: 'So we checked the lamp.....', span: '.....', best: 'So we checked the lamp.' },
    { text: 'Well... it should work now.', span: '...', best: 'Well, it should work now.' },
    { text: 'Your card is blocked!!', span: '!!', best: 'Your card is blocked.' },
  ],
  stays: [
    'Hello Ann, YOUR REFUND IS DONE!',
    'NASA, USB, PDF, API and VAT are in the list.',
    'The code is SAVE20.',
    'It comes in XL and XS.',
    'The lamp has REF: ABC-4821 on it.',
    'Congratulations!!!',
    'What?!',
    'The light says Loading...',
    'It takes 1...3 minutes.',
    'The lamp is back!',
    'Hi there.... the lamp is back.',
    'Sorry again!!',
    'Well done, it works now!!',
  ],
};

export const about: About = {
  evidence: 'C',
  source: 'House styles; capitals and repeated marks read as raised voice',
};
