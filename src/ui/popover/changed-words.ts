import { diffArrays } from 'diff';
import type { Span } from '../../rules/types';

/** A stretch of a wording: as the agent wrote it, new, or a blank that the agent completes. */
export interface Piece {
  kind: 'kept' | 'new' | 'blank';
  text: string;
}

type Token = Piece & { wordlike: boolean };

const WORD = /[\p{L}\p{N}\p{M}_'’]+/u;
const TOKEN = new RegExp(`${WORD.source}|\\s+|.`, 'gsu');
const OPENING_WORDS = 5;

/**
 * What of `text` is new against `original`. The pieces joined are `text`, unit for unit.
 * If more than half of the words are new, everything would be marked and nothing would stand out: then only
 * the opening words are, since they are what sets the tone.
 *
 * @param blanks UTF-16 offsets into `text`, in order; each becomes one piece of its own
 */
export function changedWords(original: string, text: string, blanks: readonly Span[] = []): Piece[] {
  const tokens = withBlanks(text, blanks);
  markNew(tokens, tokenise(original));
  const words = tokens.filter((token) => token.wordlike && token.kind !== 'blank');
  if (words.filter((word) => word.kind === 'new').length * 2 > words.length) keepOnlyOpening(tokens);
  joinAcrossSpaces(tokens);
  return merge(tokens);
}

function tokenise(text: string): Token[] {
  return (text.match(TOKEN) ?? []).map((token) => ({
    kind: 'kept',
    text: token,
    wordlike: WORD.test(token),
  }));
}

function withBlanks(text: string, blanks: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const [start, end] of blanks) {
    if (start < at || end <= start || end > text.length) continue;
    tokens.push(...tokenise(text.slice(at, start)), {
      kind: 'blank',
      text: text.slice(start, end),
      wordlike: true,
    });
    at = end;
  }
  return [...tokens, ...tokenise(text.slice(at))];
}

/** Spaces are left out of the comparison: they are all alike, and would pull words out of step. */
function markNew(tokens: Token[], before: Token[]): void {
  const compared = tokens.filter((token) => token.text.trim() !== '');
  const known = before.filter((token) => token.text.trim() !== '');
  let next = 0;
  for (const change of diffArrays(known.map(sameness), compared.map(sameness))) {
    if (change.removed) continue;
    for (const token of compared.slice(next, next + change.count)) {
      if (change.added && token.kind === 'kept') token.kind = 'new';
    }
    next += change.count;
  }
}

/** "Date" that became "date" in mid-sentence, or a curled apostrophe, is no news. */
function sameness(token: Token): string {
  return token.kind === 'blank' ? `[${token.text}]` : token.text.toLowerCase().replaceAll('’', "'");
}

/** From the first new word to the last before a mark: a word between them that both texts have is part of it. */
function keepOnlyOpening(tokens: Token[]): void {
  const first = tokens.findIndex((token) => token.kind === 'new');
  const opening = tokens.slice(first, first + openingLength(tokens.slice(first)));
  const last = first + opening.findLastIndex((token) => token.kind === 'new');
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'blank' || token.text.trim() === '') continue;
    token.kind = at >= first && at <= last ? 'new' : 'kept';
  }
}

/** How many tokens belong to the opening: up to a blank, with the first mark, and no more words than it may have. */
function openingLength(tokens: Token[]): number {
  let words = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'blank' || (token.wordlike && words === OPENING_WORDS)) return at;
    if (token.wordlike) words += 1;
    else if (token.text.trim() !== '') return at + 1;
  }
  return tokens.length;
}

/** A space between two new words is part of the change, so that the wash does not break between them. */
function joinAcrossSpaces(tokens: Token[]): void {
  for (const [index, token] of tokens.entries()) {
    const between = tokens[index - 1]?.kind === 'new' && tokens[index + 1]?.kind === 'new';
    if (between && token.text.trim() === '') token.kind = 'new';
  }
}

function merge(tokens: Token[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { kind, text } of tokens) {
    const last = pieces.at(-1);
    if (last?.kind === kind && kind !== 'blank') last.text += text;
    else pieces.push({ kind, text });
  }
  return pieces;
}
