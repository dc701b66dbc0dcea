import { lazily } from './lazily';
import { words } from './word-set';

/** Small words that nearly every English sentence has some of, and that hardly any other language shares. */
const SMALL_WORDS = words(
  'the to you your and is for of we it on this that with be have can are our will not if at or from but has would please i a us my as so was do when',
);
const LETTER = lazily(String.raw`^\p{L}$`, 'u');
/** In UTF-16 units. */
const LONGEST_SMALL = Math.max(...Array.from(SMALL_WORDS, ({ length }) => length));
/** Fewer words than these say too little about a language. */
const FEWEST = 12;
const MOST = 80;
/** English replies have 35 to 55 small words of a hundred, even terse ones 20; other languages up to 8. */
const SHARE = 0.1;
/** With so many of them a line is English however long it is. */
const ENOUGH = MOST * SHARE;

/**
 * Whether a line is in another language. Where the caller knows the language (a BCP 47 tag) that decides; else a long
 * line with hardly any small English words counts as foreign, and a short one never does.
 */
export function isForeign(line: string, language?: string): boolean {
  if (language && language !== 'und') return !/^en\b/i.test(language);
  if (line.length < FEWEST * 3) return false;
  // a word and its blank take two units at least
  const enough = Math.min(ENOUGH, Math.ceil(((line.length + 1) / 2) * SHARE));
  let all = 0;
  let small = 0;
  for (let at = 0; at < line.length && all < MOST; ) {
    const start = at;
    for (let length = letterAt(line, at); length > 0; length = letterAt(line, at)) at += length;
    if (at === start) {
      at++;
      continue;
    }
    all++;
    if (at - start > LONGEST_SMALL || !SMALL_WORDS.has(line.slice(start, at).toLowerCase())) continue;
    if (++small >= enough) return false;
  }
  return all >= FEWEST && small / all < SHARE;
}

/** How many UTF-16 units the letter or apostrophe has that stands there; 0 where none does. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 39 ? 1 : 0;
  if (code === 0x2019) return 1;
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return at < text.length && LETTER().test(letter) ? letter.length : 0;
}
