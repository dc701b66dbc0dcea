import type { Match } from '../define-rule';
import { capitalized, replaceWith } from '../rewrite/phrases';
import type { Sentence } from '../text/sentence';
import type { Suggestion } from '../types';
import { PhraseTrie } from './phrase-trie';

/** Phrases that have a plainer one: found by trie, reworded by the table alone. */
export class Swaps {
  readonly #trie: PhraseTrie;

  /** `rows`: `phrase=plain` with `;` between; the phrase as `PhraseTrie` has it, an empty plain leaves it out. */
  constructor(rows: string) {
    this.#trie = new PhraseTrie(() => byPlain(rows));
  }

  /** `stays(first, last)`: token indices that a near miss is known by. */
  find({ tokens }: Sentence, stays?: (first: number, last: number) => boolean): Match[] {
    const hits = this.#trie.search(tokens);
    if (hits.length === 0) return [];
    return hits
      .filter(({ first, last }) => !stays?.(first, last))
      .map(({ first, last }) => ({
        start: tokens[first]?.start ?? 0,
        end: tokens[last - 1]?.end ?? 0,
        slots: {},
      }));
  }

  rewrite({ start, end }: Match, sentence: Sentence): Suggestion[] {
    const first = sentence.tokens.findIndex((token) => token.start === start);
    const hit = this.#trie.at(sentence.tokens, first);
    if (!hit) return [];
    if (hit.name !== '') return [replaceWith(start, end, asTyped(sentence, first, hit.name))];
    // what follows takes the place, and its capital
    const next = sentence.tokens[hit.last];
    if (next?.kind !== 'word') return [];
    return [
      replaceWith(start, next.end, asTyped(sentence, first, sentence.text.slice(next.start, next.end))),
    ];
  }
}

function byPlain(rows: string): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const row of rows.split(';')) {
    const [phrase = '', plain = ''] = row.trim().split('=');
    groups[plain] ??= [];
    groups[plain].push(phrase);
  }
  return groups;
}

/** With a capital where the phrase it stands for had one. */
export function asTyped({ text, tokens }: Sentence, first: number, plain: string): string {
  const { start = 0, end = 0 } = tokens[first] ?? {};
  const letter = text[start] ?? '';
  // "L3", "CRM": capitals of its own, not the sentence's
  if (first > 0 && end - start > 1 && text.slice(start, end) === text.slice(start, end).toUpperCase())
    return plain;
  return letter === letter.toLowerCase() ? plain : capitalized(plain);
}
