import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verbOf } from '../../../src/rules/match/lexicon/verbs';
import { REQUEST_VERBS } from '../../../src/rules/match/lexicon/word-classes';
import { LEXICON_FILE, lexiconSource } from '../../../tools/lexicon/lexicon-source';

test('the lexicon that ships is what compromise makes of the base verbs', () => {
  expect(readFileSync(LEXICON_FILE, 'utf8')).toBe(lexiconSource());
});

test.each([
  ['send', 'sending', 'sent'],
  ['stop', 'stopping', 'stopped'],
  ['reply', 'replying', 'replied'],
  ['retry', 'retrying', 'retried'],
  ['share', 'sharing', 'shared'],
  ['confirm', 'confirming', 'confirmed'],
  ['agree', 'agreeing', 'agreed'],
  ['dm', 'DMing', 'DMed'],
])('%s, %s, %s', (base, gerund, participle) => {
  expect(verbOf(base)).toMatchObject({ gerund, participle });
});

test('every verb that can head a request has its forms', () => {
  expect([...REQUEST_VERBS].filter((verb) => !verbOf(verb))).toEqual([]);
});
