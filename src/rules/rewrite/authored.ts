import { isSpliced, type Place, placeOf } from '../match/place';
import type { Sentence } from '../text/sentence';
import { words } from '../text/word-set';
import type { Suggestion } from '../types';
import type { FoundClause } from './clause-forms';
import { nextSentence } from './next-sentence';
import {
  between,
  calmed,
  capitalized,
  fillIn,
  leadIn,
  lowerHead,
  opensSentence,
  replaceWith,
  uncapitalized,
} from './phrases';
import { isSaidBeside } from './said-beside';
import { saysMore } from './says-more';

const JOINS = words('and but so that because');
const OPEN_END = /^(.*[:,]) \[([^\]]+)\]$/s;
const OPENINGS: Record<string, string> = { but: 'But', and: 'And', so: 'So' };

/**
 * Wordings written by hand, in the clause's place: "What I can do is: [another option]" is a lead-in, or a blank to
 * fill where more follows; `+` goes behind the agent's own clause, which stays; `~` takes the place of the form's
 * words alone; `-` goes behind the sentence without them; `.` ends the sentence before its "but"; nothing at all leaves
 * the clause out where the reply says more. What the agent says next stays, as a sentence of its own. A wording that
 * takes the clause's place is none where the clause says more than its form: what was said must not be lost.
 */
export function authored(
  sentence: Sentence,
  found: FoundClause,
  wordings: readonly string[],
  standsFor = false,
): Suggestion[] {
  const place = placeOf(sentence, found.first);
  return wordings.flatMap((wording) => {
    if (wording === '.') return fullStop(sentence, found);
    if (wording.startsWith('~')) return inPlace(sentence, found, wording.slice(1));
    if (wording.startsWith('-')) return withoutForm(sentence, found, wording.slice(1));
    if (place === 'word' || found.followUp.connector === 'or' || isSpliced(sentence, found.first)) return [];
    if (!wording.startsWith('+') && (saysMore(sentence, found, standsFor) || pointsAt(sentence, found)))
      return [];
    if (wording === '') return leftOut(sentence, found, place);
    const way = whole(sentence, found, wording);
    return [place === 'head' ? way : lowerHead(way)];
  });
}

function whole(sentence: Sentence, found: FoundClause, wording: string): Suggestion {
  const {
    followUp,
    span: [start, end],
  } = found;
  const keeps = wording.startsWith('+');
  // what is added goes behind the reason too: "denied because it was late. What I can do is: "
  if (keeps && followUp.start !== undefined)
    return whole(
      sentence,
      { ...found, followUp: { end: followUp.end }, span: [start, sentence.text.length] },
      wording,
    );
  const follows = followUp.start !== undefined;
  const next = nextSentence(sentence, followUp, OPENINGS[followUp.connector ?? ''] ?? '');
  const said = keeps ? `${ended(sentence, start, end)} ${wording.slice(1)}` : wording;
  const open = OPEN_END.exec(said);
  if (open && !follows) return leadIn(sentence, start, end, open[1] ?? '', open[2] ?? '');
  const text = (open ? `${said}.` : said) + next;
  return (text.includes('[') ? fillIn : replaceWith)(start, follows ? sentence.text.length : end, text);
}

/** "Those are the rules, and I can't bend them": what is said next hangs on the clause. */
function pointsAt({ tokens, text }: Sentence, { followUp: { start } }: FoundClause): boolean {
  return (
    start !== undefined &&
    /^(?:i|we)(?: [\w'’]+){1,3} (?:them|those)\b/i.test(text.slice(tokens[start]?.start))
  );
}

/** Without the clause: only behind a full stop, and only where words remain. */
function leftOut(sentence: Sentence, found: FoundClause, place: Place): Suggestion[] {
  const { followUp, span } = found;
  const { text } = sentence;
  if (place !== 'head') return [];
  const rest = nextSentence(sentence, followUp).trimStart();
  if (rest !== '') return [replaceWith(span[0], text.length, rest)];
  return !isSaidBeside(sentence) || /[\p{L}\p{N}]/u.test(text.slice(0, span[0]) + text.slice(span[1]))
    ? []
    : [{ kind: 'delete', start: span[0], end: text.length, text: '' }];
}

/** The agent's own clause with a full stop behind it. */
function ended(sentence: Sentence, start: number, end: number): string {
  return `${calmed(sentence.text.slice(start, end), sentence).replace(/[\s.!,;:…–—-]+$/, '')}.`;
}

/** Other words for the form's own; with none, the sentence begins behind it. */
function inPlace(sentence: Sentence, { first, last }: FoundClause, wording: string): Suggestion[] {
  const { tokens, text } = sentence;
  const start = tokens[first]?.start ?? 0;
  const head = opensSentence(sentence, first) ? capitalized : uncapitalized;
  if (wording !== '') return [replaceWith(start, tokens[last - 1]?.end ?? start, head(wording))];
  let from = last;
  while (tokens[from]?.kind === 'mark') from++;
  const rest = calmed(text.slice(tokens[from]?.start ?? text.length), sentence);
  // "and, contrary to what you wrote, it came": both commas go
  const comma = tokens[first - 1];
  if (
    rest !== '' &&
    comma?.word === ',' &&
    tokens[from - 1]?.word === ',' &&
    JOINS.has(tokens[first - 2]?.word ?? '')
  )
    return [replaceWith(comma.start, text.length, ` ${rest}`)];
  return rest === ''
    ? []
    : [replaceWith(start, text.length, opensSentence(sentence, first) ? capitalized(rest) : rest)];
}

/** "Per our policy, it stays" is "It stays. What I can do is: ". */
function withoutForm(sentence: Sentence, found: FoundClause, wording: string): Suggestion[] {
  const [rest] = inPlace(sentence, found, '');
  const open = OPEN_END.exec(wording);
  if (!rest || !open) return [];
  const said = `${rest.text.replace(/[\s.!,;:…–—-]+$/, '')}. ${open[1]}`;
  return [leadIn(sentence, rest.start, rest.end, said, open[2] ?? '')];
}

/** "I understand, but it ended" is "I understand. It ended". */
function fullStop(sentence: Sentence, { first, last }: FoundClause): Suggestion[] {
  const { tokens, text } = sentence;
  let end = last - 1;
  while (tokens[end - 1]?.kind === 'mark') end--;
  const next = tokens[last]?.kind === 'mark' ? last + 1 : last;
  const rest = capitalized(calmed(text.slice(tokens[next]?.start ?? text.length), sentence));
  const said = between(sentence, first, end);
  if (end <= first || rest === '' || /(?:['’]d|would) apologi[sz]e/i.test(said)) return [];
  return [replaceWith(tokens[first]?.start ?? 0, text.length, `${said}. ${rest}`)];
}
