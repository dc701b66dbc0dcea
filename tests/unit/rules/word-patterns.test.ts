import { describe, expect, test } from 'vitest';
import { WordPatterns } from '../../../src/rules/match/word-patterns';
import { tokenize } from '../../../src/rules/text/tokens';

/** What is found of `text`, as typed, with the name of its form. */
function found(groups: Record<string, string>, text: string, classes: Record<string, string> = {}): string[] {
  const tokens = tokenize(text, []);
  return new WordPatterns(groups, classes)
    .search(tokens)
    .map(({ name, first, last }) => `${name}: ${text.slice(tokens[first]?.start, tokens[last - 1]?.end)}`);
}

describe('a form', () => {
  test.each([
    ['that is not ours', ['no: that is not ours']],
    ["That's simply not ours", ["no: That's simply not ours"]],
    ['thats not really ours', ['no: thats not really ours']],
    ['that is ours', []],
    ['that is not our hat', []],
  ])('passes over little adverbs and contractions: %s', (text, hits) => {
    expect(found({ no: 'that is not ours' }, text)).toEqual(hits);
  });

  test('takes two words typed as one where both belong to it', () => {
    expect(found({ ours: 'it is our lamp' }, 'its our lamp')).toEqual(['ours: its our lamp']);
    expect(found({ its: 'see it' }, 'see its lid')).toEqual([]);
  });

  test('may leave steps out, take the longest way, and use classes', () => {
    const groups = { refusal: '@we can not big? help' };
    expect(found(groups, 'We can not help', { we: 'we i' })).toEqual(['refusal: We can not help']);
    expect(found(groups, 'I cannot big help', { we: 'we i' })).toEqual(['refusal: I cannot big help']);
    expect(found(groups, 'They cannot help', { we: 'we i' })).toEqual([]);
  });

  test('begins a clause behind ^, ends one before $, the sentence before $$', () => {
    expect(found({ tough: '^ tough $' }, 'Well, tough, but fair')).toEqual(['tough: tough']);
    expect(found({ tough: '^ tough $' }, '@anna tough')).toEqual(['tough: tough']);
    expect(found({ tough: '^ tough $' }, 'a tough')).toEqual([]);
    expect(found({ tough: '^ tough $' }, 'tough luck')).toEqual([]);
    expect(found({ no: 'no $$' }, 'no, it is red')).toEqual([]);
    expect(found({ no: 'no $$' }, 'no!')).toEqual(['no: no']);
    expect(found({ end: 'you claim $|that' }, 'you claim that')).toEqual(['end: you claim that']);
    expect(found({ end: 'you claim $|that' }, 'you claim.')).toEqual(['end: you claim']);
  });

  test('has gaps that no mark may stand in, and words it must not go on with', () => {
    expect(found({ gap: 'our ..2 policy' }, 'our new returns policy')).toEqual([
      'gap: our new returns policy',
    ]);
    expect(found({ gap: 'our ..2 policy' }, 'our very long new returns policy')).toEqual([]);
    expect(found({ gap: 'our ..2 policy' }, 'our lamp, policy')).toEqual([]);
    expect(found({ not: 'you keep !the' }, 'you keep the gift')).toEqual([]);
    expect(found({ not: 'you keep !the' }, 'you keep asking')).toEqual(['not: you keep']);
  });

  test('knows words by their form, and looks at some without taking them', () => {
    expect(found({ stem: 'you ignor*' }, 'you ignored it')).toEqual(['stem: you ignored']);
    expect(found({ done: 'have <ed>' }, 'have called')).toEqual(['done: have called']);
    expect(found({ base: 'just <do>' }, 'just restart')).toEqual(['base: just restart']);
    expect(found({ seen: 'you claim > it' }, 'you claim it broke')).toEqual(['seen: you claim']);
    expect(found({ seen: 'you claim > it' }, 'you claim a refund')).toEqual([]);
  });

  test('is found again behind another, never over it', () => {
    expect(found({ a: 'no way ; no' }, 'no way no')).toEqual(['a: no way', 'a: no']);
  });
});
