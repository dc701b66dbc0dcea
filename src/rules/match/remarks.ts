import type { Match } from '../define-rule';
import { sayInstead } from '../rewrite/say-instead';
import type { Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import type { Severity, Suggestion } from '../types';
import { LIGHT } from './pattern-step';
import { CLASSES } from './pattern-words';
import { type PhraseHit, PhraseTrie } from './phrase-trie';
import { closesWith, isAllThereIs, opensWith } from './standing';
import { WordPatterns } from './word-patterns';

/** One thing that is said in much the same words, and what to say instead. */
export interface Remark {
  /** As `PhraseTrie` has them. */
  phrases?: string[];
  /** As `WordPatterns` has them, for what is said in many words. */
  forms?: string;
  severity: Severity;
  /** `alone`: it must be all the sentence says; `opens`: its clause must begin with it; `ends`: nothing may follow. */
  stands?: 'alone' | 'opens' | 'ends';
  /** Whole sentences, best first; with `[blanks]` to be filled. */
  say?: string[];
  unlessSpecific?: true;
  unlessOffered?: true;
  /** Said of oneself: "I really do" in front belongs to it; `must` when it is nothing without its subject. */
  own?: 'may' | 'must';
}

/** A severity of its own for a remark, or 0 for a near miss. Token indices, end exclusive. */
type Judge = (name: string, first: number, last: number) => Severity | 0 | undefined;

/** "We really do", "my sincere", "I'd like to": what stands before the words that count. */
const LEAD = words(
  'i we am are do would like to can could completely totally fully really certainly truly absolutely quite so very terribly extremely sincerely deeply greatly highly always also just sincere sincerest deepest my our more than much only much must still currently',
);
const SUBJECT = words('i we my our');

/** The set phrases and the forms of one rule. */
export class Remarks {
  readonly #trie: PhraseTrie;
  readonly #forms: WordPatterns;

  /** `classes`: words that the forms name with `@`, beside those of all rules. */
  constructor(
    private readonly kinds: Record<string, Remark>,
    classes?: Record<string, string>,
  ) {
    this.#trie = new PhraseTrie(
      () => Object.fromEntries(Object.entries(kinds).map(([name, { phrases = [] }]) => [name, phrases])),
      LIGHT,
    );
    const forms = Object.entries(kinds).flatMap(([name, { forms }]) => (forms ? [[name, forms]] : []));
    this.#forms = new WordPatterns(Object.fromEntries(forms), { ...CLASSES, ...classes });
  }

  find(sentence: Sentence, judge?: Judge): Match[] {
    const hits = this.#search(sentence.tokens);
    if (hits.length === 0) return [];
    const found: Match[] = [];
    for (const hit of hits) {
      const match = this.#judge(sentence, hit, judge);
      if (match && !found.some(({ start, end }) => start < match.end && match.start < end)) found.push(match);
    }
    return found;
  }

  /** What a phrase says stands before what a form says of the same words. */
  #search(tokens: readonly Token[]): readonly PhraseHit[] {
    const phrases = this.#trie.search(tokens);
    const forms = this.#forms.search(tokens);
    return forms.length === 0 ? phrases : [...phrases, ...forms];
  }

  #judge(sentence: Sentence, { first: hit, last, name }: PhraseHit, judge?: Judge): Match | undefined {
    const { tokens } = sentence;
    const remark = this.kinds[name];
    const first = remark?.own ? withLead(tokens, hit) : hit;
    if (!remark || (remark.own === 'must' && !SUBJECT.has(tokens[first]?.word ?? ''))) return undefined;
    if (!stands(sentence, remark, first, last)) return undefined;
    const severity = judge?.(name, first, last) ?? remark.severity;
    if (severity === 0) return undefined;
    return {
      start: tokens[first]?.start ?? 0,
      end: tokens[last - 1]?.end ?? 0,
      severity,
      slots: {},
      ...(remark.unlessSpecific && { unlessSpecific: true }),
      ...(remark.unlessOffered && { unlessOffered: true }),
    };
  }

  rewrite({ start, end }: Match, sentence: Sentence): Suggestion[] {
    const { tokens } = sentence;
    const first = tokens.findIndex((token) => token.start === start);
    const hit = this.#search(tokens).find(
      ({ first: from, last }) => from >= first && tokens[last - 1]?.end === end,
    );
    const say = this.kinds[hit?.name ?? '']?.say;
    return hit && say ? sayInstead(sentence, first, hit.last, say) : [];
  }
}

function withLead(tokens: readonly Token[], hit: number): number {
  let first = hit;
  while (LEAD.has(tokens[first - 1]?.word ?? '')) first--;
  return first;
}

function stands(sentence: Sentence, { stands: how }: Remark, first: number, last: number): boolean {
  if (how === 'alone') return isAllThereIs(sentence, first, last);
  if (how === 'opens') return opensWith(sentence, first);
  return how === undefined || closesWith(sentence, last);
}
