import type { Token } from '../text/tokens';

/** A phrase that was found: token indices, end exclusive, and the name its group has. */
export interface PhraseHit {
  first: number;
  last: number;
  name: string;
}

interface Node {
  next: Map<string, Node>;
  name?: string;
}

/**
 * Phrases as a trie over words. A phrase is written in the words that rules see ("that is not true"), with
 * `(a|b)` for alternatives and `[x]` for what may be missing. Commas and dashes between its words are passed
 * over. Building costs the number of spelled-out phrases; a search costs the tokens times the longest phrase.
 */
export class PhraseTrie {
  readonly #root: Node = { next: new Map() };

  /** `groups`: name of a group, and its phrases. */
  constructor(groups: Record<string, string[]>) {
    for (const [name, phrases] of Object.entries(groups)) {
      for (const phrase of phrases) for (const words of spellOut(phrase)) this.#add(words, name);
    }
  }

  /** The longest phrase at each place, left to right, never overlapping. */
  search(tokens: readonly Token[]): PhraseHit[] {
    const hits: PhraseHit[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const hit = this.at(tokens, at);
      if (!hit) continue;
      hits.push(hit);
      at = hit.last - 1;
    }
    return hits;
  }

  /** The longest phrase that begins with token `first`. */
  at(tokens: readonly Token[], first: number): PhraseHit | undefined {
    let node: Node | undefined = this.#root.next.get(tokens[first]?.word ?? '');
    let hit: PhraseHit | undefined;
    for (let at = first + 1; node; at++) {
      if (node.name !== undefined) hit = { first, last: at, name: node.name };
      while (isPassedOver(tokens[at])) at++;
      node = node.next.get(tokens[at]?.word ?? '');
    }
    return hit;
  }

  #add(words: string[], name: string): void {
    let node = this.#root;
    for (const word of words) {
      const next: Node = node.next.get(word) ?? { next: new Map() };
      node.next.set(word, next);
      node = next;
    }
    node.name = name;
  }
}

function isPassedOver(token: Token | undefined): boolean {
  return token?.kind === 'mark' && (token.word === ',' || token.word === '-' || token.word === '–');
}

/** Every way to read a phrase with its `(a|b)` and `[x]`. */
function spellOut(phrase: string): string[][] {
  const group = /[([]([^()[\]]*)[)\]]/.exec(phrase);
  if (!group) return [phrase.split(' ').filter(Boolean)];
  const before = phrase.slice(0, group.index);
  const after = phrase.slice(group.index + group[0].length);
  const choices = (group[1] ?? '').split('|');
  if (group[0].startsWith('[')) choices.push('');
  return choices.flatMap((choice) => spellOut(before + choice + after));
}
