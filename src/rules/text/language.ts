import { words } from './word-set';

/** Small words that nearly every English sentence has some of, and that hardly any other language shares. */
const SMALL_WORDS = words(
  'the to you your and is for of we it on this that with be have can are our will not if at or from but has would please i a us my as so was do when',
);
const WORD = /[\p{L}'’]+/gu;
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
  let all = 0;
  let small = 0;
  WORD.lastIndex = 0;
  for (let hit = WORD.exec(line); hit && all < MOST; hit = WORD.exec(line)) {
    all++;
    if (SMALL_WORDS.has(hit[0].toLowerCase()) && ++small >= ENOUGH) return false;
  }
  return all >= FEWEST && small / all < SHARE;
}
