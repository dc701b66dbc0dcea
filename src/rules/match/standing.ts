import { lastWord, type Sentence } from '../text/sentence';
import { words } from '../text/word-set';
import { skipOpening } from './openers';

/** What can stand before a remark without adding to it. */
const BEFORE = words(
  'ok okay sorry well so yes no hi hello hey and but then just oh great sure alright unfortunately thanks thank you again also all right',
);
/** What can close one. */
const AFTER = words('please thanks thank you sir madam guys everyone now again there then so much today all');
/** Longest name behind a comma: "one moment, Anna Maria". */
const NAME_REACH = 2;

/** Whether the clause with token `first` opens its sentence, past greeting, name and small words. */
export function opensWith(sentence: Sentence, first: number): boolean {
  if (first === 0) return true;
  const { tokens } = sentence;
  const before = tokens.slice(0, first);
  if (before.every(({ kind, word }) => (kind === 'mark' && word !== '(') || BEFORE.has(word))) return true;
  const { kind, word } = before.at(-1) ?? {};
  return word === ',' || (kind === 'mark' && skipOpening(sentence).at >= first);
}

/** Whether nothing but a name, thanks or marks follows token `last`. */
export function closesWith({ tokens }: Sentence, last: number): boolean {
  const end = lastWord(tokens) + 1;
  let at = last;
  while (at < end && (tokens[at]?.kind === 'mark' || AFTER.has(tokens[at]?.word ?? ''))) at++;
  return at >= end || (tokens[at - 1]?.word === ',' && end - at <= NAME_REACH);
}

/** Whether the words from `first` to `last` are all that the sentence says, but for a greeting and small words. */
export function isAllThereIs(sentence: Sentence, first: number, last: number): boolean {
  const { tokens } = sentence;
  const small = tokens
    .slice(0, first)
    .every(({ kind, word }) => (kind === 'mark' && word !== '(' && word !== '=') || BEFORE.has(word));
  return (
    (small || (tokens[first - 1]?.word === ',' && skipOpening(sentence).at >= first)) &&
    closesWith(sentence, last)
  );
}
