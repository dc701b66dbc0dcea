import { describe, expect, test } from 'vitest';
import { PhraseTrie } from '../../../src/rules/match/phrase-trie';
import { tokenize } from '../../../src/rules/text/tokens';
import { words } from '../../../src/rules/text/word-set';

const LIGHT = words('really very');

/** What is found of `text`, as typed, with the name of its group. */
function found(groups: Record<string, string[]>, text: string, light?: ReadonlySet<string>): string[] {
  const tokens = tokenize(text, []);
  return new PhraseTrie(groups, light)
    .search(tokens)
    .map(({ name, first, last }) => `${name}: ${text.slice(tokens[first]?.start, tokens[last - 1]?.end)}`);
}

describe('a phrase', () => {
  test('takes the longest way, and of two alike the later', () => {
    const groups = { short: ['not true'], long: ['not true (at all|any more)'], late: ['not true'] };
    expect(found(groups, 'not true, not true at all')).toEqual(['late: not true', 'long: not true at all']);
  });

  test('may leave words out, and passes over commas and dashes between words', () => {
    expect(found({ a: ['that [really] is - it', 'that [really] is it'] }, 'that, really – is, it')).toEqual([
      'a: that, really – is, it',
    ]);
    expect(found({ a: ['is it'] }, 'is; it')).toEqual([]);
  });

  test('passes over light words that no phrase has there, but over no comma behind them', () => {
    expect(found({ a: ['is true'] }, 'is really very true', LIGHT)).toEqual(['a: is really very true']);
    expect(found({ a: ['is true'] }, 'is, really true', LIGHT)).toEqual(['a: is, really true']);
    expect(found({ a: ['is true'] }, 'is really, true', LIGHT)).toEqual([]);
    expect(found({ a: ['is true'] }, 'is really true')).toEqual([]);
    expect(found({ a: ['is'], b: ['is true'] }, 'is really', LIGHT)).toEqual(['a: is']);
  });

  test('is found again behind another, never over it', () => {
    expect(found({ a: ['no no'] }, 'no no no')).toEqual(['a: no no']);
    expect(found({ a: ['no no'] }, 'no no no no')).toEqual(['a: no no', 'a: no no']);
  });
});

describe('tries that are walked together', () => {
  test('find each what they would find alone, with light words or without', () => {
    const tokens = tokenize('it is really true', []);
    const plain = new PhraseTrie({ a: ['it is true', 'is really'] });
    const light = new PhraseTrie({ a: ['it is true', 'true'] }, LIGHT);
    expect(plain.search(tokens)).toEqual([{ first: 1, last: 3, name: 'a' }]);
    expect(light.search(tokens)).toEqual([{ first: 0, last: 4, name: 'a' }]);
    expect(light.at(tokens, 3)).toEqual({ first: 3, last: 4, name: 'a' });
    expect(light.at(tokens, 1)).toBeUndefined();
  });

  test('find phrases of a trie that was made after the sentence was searched', () => {
    const tokens = tokenize('as it happens', []);
    expect(new PhraseTrie({ a: ['as it was'] }).search(tokens)).toEqual([]);
    expect(new PhraseTrie({ b: ['as it happens'] }).search(tokens)).toEqual([
      { first: 0, last: 3, name: 'b' },
    ]);
  });

  test('stay where they are while light words repeat', () => {
    const text = `is${' really'.repeat(5000)} true`;
    expect(found({ a: ['is true'] }, text, LIGHT)).toEqual([`a: ${text}`]);
  });
});
