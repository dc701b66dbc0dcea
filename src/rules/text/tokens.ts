import type { Span } from '../types';
import { IS_AFTER, SPELLINGS, SUFFIXES } from './spellings';

/** `mask`: a URL, a placeholder, a quotation: one token that no word rule can match. */
export type TokenKind = 'word' | 'number' | 'mark' | 'mask';

/** A word of a sentence as rules compare it. "Didn't" is two tokens, did and not, over the same characters. */
export interface Token {
  /** Lower case, straight apostrophes, contractions and chat forms spelled out. */
  word: string;
  kind: TokenKind;
  /** UTF-16 offsets into the sentence. */
  start: number;
  end: number;
}

const PIECE =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s\u2060\u200b\ufeff]/gu;
const APOSTROPHE = /’/g;

/** Cuts a sentence into tokens. `masks` are offsets into `text`, in order. */
export function tokenize(text: string, masks: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const [start, end] of masks) {
    addPieces(tokens, text.slice(from, start), from);
    tokens.push({ word: '\uFFFC', kind: 'mask', start, end });
    from = end;
  }
  addPieces(tokens, from === 0 ? text : text.slice(from), from);
  return tokens;
}

function addPieces(tokens: Token[], text: string, offset: number): void {
  for (const piece of text.matchAll(PIECE)) {
    const start = offset + piece.index;
    const end = start + piece[0].length;
    const typed = piece[0].toLowerCase().replace(APOSTROPHE, "'");
    const kind = kindOf(typed);
    if (kind !== 'word') tokens.push({ word: typed, kind, start, end });
    else for (const word of spelledOut(typed)) tokens.push({ word, kind, start, end });
  }
}

function kindOf(typed: string): TokenKind {
  const first = typed.charCodeAt(0);
  if (first >= 97 && first <= 122) return 'word';
  if (first >= 48 && first <= 57) return 'number';
  return first === 0xfffc ? 'mask' : /^\p{L}/u.test(typed) ? 'word' : 'mark';
}

function spelledOut(typed: string): string[] {
  const known = SPELLINGS.get(typed);
  if (known) return known;
  const apostrophe = typed.lastIndexOf("'");
  if (apostrophe < 1) return [typed];
  const negated = typed.endsWith("n't");
  const suffix = negated ? "n't" : typed.slice(apostrophe);
  const base = typed.slice(0, typed.length - suffix.length);
  const meant = SUFFIXES.get(suffix);
  if (!meant || (suffix === "'s" && !IS_AFTER.has(base))) return [typed];
  return [...(SPELLINGS.get(base) ?? [base]), meant];
}
