import type { Blame } from '../match/blames';
import { placeOf } from '../match/place';
import type { Sentence } from '../text/sentence';
import type { Suggestion } from '../types';
import { easyToMiss, headOf } from './easy-to-miss';
import { nextSentence } from './next-sentence';
import { between, calmed, fillIn, lowerHead, replaceWith } from './phrases';
import { ownWords } from './says-more';

/** Wordings for the clause from `start` to `end`; what the agent says next stays, as a sentence of its own. */
export function blameWordings(sentence: Sentence, blame: Blame, start: number, end: number): Suggestion[] {
  const place = placeOf(sentence, blame.first);
  const { connector, start: next } = blame.followUp;
  if (place === 'word' || connector === 'or') return [];
  const to = next === undefined ? end : sentence.text.length;
  if (blame.kind === 'missing' && connector === 'so') {
    const asked = missingSo(sentence, blame, to);
    return place === 'head' ? asked : asked.map(lowerHead);
  }
  const follows = nextSentence(sentence, blame.followUp, connector === 'but' ? 'But' : '');
  const ways = wordings(sentence, blame).map((wording) =>
    wording.includes('[') ? fillIn(start, to, wording + follows) : replaceWith(start, to, wording + follows),
  );
  return place === 'head' ? ways : ways.map(lowerHead);
}

/** Most words of its own that a reproach may lose: "you shouldn't have done that". */
const SHORT = 2;
/** "You should have informed us of the wheelchair": more than that we were not told. */
const AND_MORE =
  /^(?:\w+ ){0,2}(?:called|rung|phoned|contacted|emailed|written|messaged|told|asked|come|informed|notified|reported|said|mentioned)(?! (?:before|earlier|sooner|first|immediately|straight|soon)\b) \w/;

/** "Had you rung before six, the vet would have seen her": what it came to is a fact. */
const CAME_TO =
  /\b(?!we\b|i\b|you\b|u\b|this\b|it\b|that\b)[\w'’]+ (?:would|could|might) (?:not )?(?:have|be)\b/i;

/** None promises that something can still be done: only the agent knows. */
function wordings(sentence: Sentence, blame: Blame): string[] {
  if (blame.kind === 'reading' && blame.object)
    return easyToMiss(calmed(between(sentence, ...blame.object), sentence));
  if (blame.kind === 'missing' && blame.object) return missing(sentence, blame.object);
  const isContact = blame.kind === 'contacting';
  if (CAME_TO.test(between(sentence, blame.first, blame.followUp.end))) return [];
  const said = ownWords(sentence.tokens.slice(blame.first, blame.followUp.end));
  if (
    isContact
      ? AND_MORE.test(said.map(({ word }) => word).join(' '))
      : said.length > SHORT || said.some(({ kind }) => kind !== 'word')
  )
    return [];
  return [
    isContact
      ? 'Thank you for getting in touch. Perhaps we can look at it together from here.'
      : 'The next step from here is [next step].',
    `If I hear you right, ${isContact ? '[what they need]' : '[what happened]'}. Let's look at it together.`,
    'Alternatively, we could try [another option].',
  ];
}

function missing(sentence: Sentence, object: [number, number]): string[] {
  const what = missed(sentence, object);
  if (what === undefined) return [];
  const it = itFor(what);
  return [
    `I don't see ${what} yet. Could you send ${it}?`,
    `Perhaps ${what} didn't reach us. Could you send ${it} again?`,
  ];
}

/** "You forgot to attach it, so I can't check": what hangs on it stays behind it, and the question comes last. */
function missingSo(sentence: Sentence, { first, object, followUp }: Blame, to: number): Suggestion[] {
  const { tokens, text } = sentence;
  if (!object || followUp.start === undefined) return [];
  const what = missed(sentence, object);
  if (what === undefined) return [];
  const rest = text.slice(tokens[followUp.start]?.start, to).replace(/[\s.!…]*$/, '');
  const start = tokens[first]?.start ?? 0;
  return [replaceWith(start, to, `I don't see ${what} yet, so ${rest}. Could you send ${itFor(what)}?`)];
}

/** That it was late, or where it belongs, is more than that it is missing. */
const AND_MORE_OF_IT = / (?:within|in time|on time|by|before|until|(?:in)?to (?!us\b|me\b)\w)/i;

function missed(sentence: Sentence, object: [number, number]): string | undefined {
  const what = calmed(between(sentence, ...object), sentence);
  return AND_MORE_OF_IT.test(what) ? undefined : what.replace(/ (?:with|to|for) (?:us|me)$/i, '');
}

function itFor(what: string): string {
  return /[^s]s$/.test(headOf(what)) || what.includes(' and ') ? 'them' : 'it';
}
