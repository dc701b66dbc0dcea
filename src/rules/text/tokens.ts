import type { Span } from '../types';
import { lazily } from './lazily';
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

/** A word, a number or one mark; for what is beyond ASCII. */
const PIECE = lazily(
  String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s\u2060\u200b\ufeff]`,
  'gu',
);
const LETTER = lazily(String.raw`^\p{L}`, 'u');
const APOSTROPHE = /’/g;

/**
 * What searches find is kept with the tokens and goes when they go. Its place is made with them: a list that gets one
 * name or the other later has five shapes, and all that reads tokens would be as slow as five shapes make it.
 */
type Searchable = Token[] & { phrasesFound?: unknown; patternsFound?: unknown };

/** Cuts a sentence into tokens. `masks` are offsets into `text`, in order. */
export function tokenize(text: string, masks: readonly Span[]): Token[] {
  const tokens: Searchable = [];
  let from = 0;
  for (const [start, end] of masks) {
    addPieces(tokens, text.slice(from, start), from);
    tokens.push({ word: '\uFFFC', kind: 'mask', start, end });
    from = end;
  }
  addPieces(tokens, from === 0 ? text : text.slice(from), from);
  tokens.phrasesFound = undefined;
  tokens.patternsFound = undefined;
  return tokens;
}

function addPieces(tokens: Token[], text: string, offset: number): void {
  for (let at = 0; at < text.length; ) {
    const first = text.charCodeAt(at);
    if (isBlank(first)) {
      at++;
      continue;
    }
    let end = endInAscii(text, at);
    if (end === undefined) {
      const expression = PIECE();
      expression.lastIndex = at;
      const piece = expression.exec(text);
      if (!piece) return;
      at = piece.index;
      end = at + piece[0].length;
      addToken(tokens, text.slice(at, end), offset + at, offset + end);
    } else if (isLetterOrDigit(first)) addToken(tokens, text.slice(at, end), offset + at, offset + end);
    else tokens.push({ word: text.charAt(at), kind: 'mark', start: offset + at, end: offset + end });
    at = end;
  }
}

/** Where the piece that begins here ends, as `PIECE` has it; undefined when only `PIECE` can tell. */
function endInAscii(text: string, start: number): number | undefined {
  let at = start;
  let code = text.charCodeAt(at);
  while (isLetterOrDigit(code)) {
    at++;
    code = text.charCodeAt(at);
    if (code !== 39 && code !== 45) continue;
    const next = text.charCodeAt(at + 1);
    if (next > 127) return undefined;
    if (isLetterOrDigit(next)) {
      at++;
      code = next;
    }
  }
  if (code > 127) return undefined;
  return at === start ? at + 1 : at;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function addToken(tokens: Token[], piece: string, start: number, end: number): void {
  const small = piece.toLowerCase();
  const typed = small.includes('’') ? small.replace(APOSTROPHE, "'") : small;
  const kind = kindOf(typed);
  const meant = kind === 'word' ? spelledOut(typed) : undefined;
  if (!meant) tokens.push({ word: typed, kind, start, end });
  else for (const word of meant) tokens.push({ word, kind, start, end });
}

function kindOf(typed: string): TokenKind {
  const first = typed.charCodeAt(0);
  if (first >= 97 && first <= 122) return 'word';
  if (first >= 48 && first <= 57) return 'number';
  return first === 0xfffc ? 'mask' : LETTER().test(typed) ? 'word' : 'mark';
}

/** The words that rules see instead; undefined where it is the one that was typed. */
function spelledOut(typed: string): readonly string[] | undefined {
  const known = SPELLINGS.get(typed);
  if (known) return known;
  const apostrophe = typed.lastIndexOf("'");
  if (apostrophe < 1) return undefined;
  const negated = typed.endsWith("n't");
  const suffix = negated ? "n't" : typed.slice(apostrophe);
  const base = typed.slice(0, typed.length - suffix.length);
  const meant = SUFFIXES.get(suffix);
  if (!meant || (suffix === "'s" && !IS_AFTER.has(base))) return undefined;
  return [...(SPELLINGS.get(base) ?? [base]), meant];
}
