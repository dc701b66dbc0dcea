import type { Span } from '../types';
import { lazily } from './lazily';

/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'e.g i.e eg ie mr mrs ms dr prof st vs approx dept ext inc ltd co corp p.s ps jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri'.split(
    ' ',
  ),
);
/** Abbreviations that may also end one: what follows decides. */
const MAY_END = new Set(['a.m', 'p.m', 'etc', 'no', 'nos', 'fig', 'am', 'pm']);
const AFTER_TIME = /^\s*(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const LONGEST_ABBREVIATION = 6;
const END = /[.!?…]+["'”’»)\]]*|\n/g;
/** Longest word that is looked at before a mark, in UTF-16 units. */
const LONGEST_WORD = 12;
const WORD_BEFORE = lazily(String.raw`[\p{L}\p{N}.]{1,12}$`, 'u');
const INITIALS = lazily(String.raw`^(?:\p{L}\.)*\p{L}$`, 'u');
const IS_ASCII = /^[\x20-\x7e]*$/;
const CAPITAL = lazily(String.raw`^\p{Lu}`, 'u');

/**
 * Sentences of `text` between `start` and `end`, without the blanks around them. A line break always ends one.
 * What stands in a mask (`www.example.com`) is not looked into.
 */
export function splitSentences(text: string, start: number, end: number, masks: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let from = start;
  let mask = 0;
  END.lastIndex = start;
  for (let hit = END.exec(text); hit && hit.index < end; hit = END.exec(text)) {
    while (mask < masks.length && (masks[mask]?.[1] ?? end) <= hit.index) mask++;
    const covering = masks[mask];
    if (covering && covering[0] <= hit.index) {
      END.lastIndex = covering[1];
      continue;
    }
    const after = Math.min(hit.index + hit[0].length, end);
    if (hit[0] !== '\n' && !endsSentence(text, from, hit.index, after, end)) continue;
    pushTrimmed(spans, text, from, hit[0] === '\n' ? hit.index : after);
    from = after;
  }
  pushTrimmed(spans, text, from, end);
  return spans;
}

function endsSentence(text: string, from: number, mark: number, after: number, end: number): boolean {
  if (after >= end) return true;
  const next = text.charCodeAt(after);
  const spaced = next <= 32 || next === 0xa0;
  const sign = text[mark];
  // "the certificate (original!) with its stamp": a mark in brackets ends only what is in them
  if (text[after - 1] === ')' && spaced && isLower(text, after + 1)) return false;
  if (sign === '?' || sign === '!') return spaced || isUpper(text, after);
  if (!spaced) return sign === '.' && after - mark === 1 && isLower(text, mark - 1) && isUpper(text, after);
  if (after - mark > 1 && text[mark + 1] === '.') return startsSentence(text, after, end);
  if (isLongWord(text, mark)) return true;
  const word = wordBefore(text, from, mark).toLowerCase();
  if (ABBREVIATIONS.has(word) || isInitials(word)) {
    if (!MAY_END.has(word)) return false;
  }
  if (MAY_END.has(word))
    return startsSentence(text, after, end) && !AFTER_TIME.test(text.slice(after, after + 12));
  // "1. Open Settings": the number belongs to its line
  return !(/^\d{1,2}$/.test(word) && text.slice(from, mark).trim() === word);
}

/** Longer than any abbreviation: most sentences end in such a word or in one that the table has to be asked for. */
function isLongWord(text: string, mark: number): boolean {
  for (let at = mark - 1; at >= mark - LONGEST_ABBREVIATION - 1; at--) {
    const small = text.charCodeAt(at) | 32;
    if (!(small >= 97 && small <= 122)) return false;
  }
  return true;
}

function wordBefore(text: string, from: number, mark: number): string {
  const first = Math.max(from, mark - LONGEST_WORD);
  let at = mark;
  while (at > first && isLetterOrDot(text.charCodeAt(at - 1))) at--;
  const isWhole = at === first || text.charCodeAt(at - 1) < 128;
  return isWhole ? text.slice(at, mark) : (WORD_BEFORE().exec(text.slice(first, mark))?.[0] ?? '');
}

function isLetterOrDot(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 46 && code <= 57 && code !== 47)
  );
}

function isInitials(word: string): boolean {
  return IS_ASCII.test(word) ? /^(?:[a-z]\.)*[a-z]$/.test(word) : INITIALS().test(word);
}

function startsSentence(text: string, after: number, end: number): boolean {
  let at = after;
  while (at < end && (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 0xa0)) at++;
  return at >= end || isUpper(text, at);
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || (code > 127 && CAPITAL().test(text[at] ?? ''));
}

function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (end > start) spans.push([start, end]);
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x200b || code === 0x2060 || code === 0xfeff;
}
