import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isPositive } from '../../tools/evaluate/label-kind';
import { readLabelledReplies } from '../../tools/evaluate/labelled-reply';
import { FROZEN_SET } from './frozen-set';

/** Changes only when the set itself is deliberately made anew; its commit says why. */
const SHA256 = '4eb14fb6528628c832d03700592dc7fdb3ae79480e71d6302ca2a37130de434e';

/** First words of notes in the corpus' GUIDELINES.md. */
const NOTES = [
  ...['imperative', 'neg-imperative', 'fragment', 'wh-fragment', 'need', 'obligation', 'let-us-know'],
  ...['deny', 'blame', 'shift', 'dead-end', 'policy', 'repeat', 'told-you'],
  ...['as-per', 'asap', 'minimizer', 'obvious', 'jargon', 'calm-down', 'jaded', 'needful', 'canned'],
];

// Reading checks every offset, in code points and in UTF-16, against its quote, and that no id comes twice.
const replies = readLabelledReplies(FROZEN_SET);
const labels = replies.flatMap((reply) => reply.labels);

test('the frozen set is the one that was frozen', () => {
  expect(createHash('sha256').update(readFileSync(FROZEN_SET)).digest('hex')).toBe(SHA256);
});

test('there are enough replies, and enough with nothing to flag', () => {
  expect(replies.length).toBeGreaterThanOrEqual(300);
  expect(replies.filter((reply) => !reply.labels.some(isPositive)).length).toBeGreaterThanOrEqual(150);
});

test('no reply comes twice', () => {
  const words = replies.map(({ text }) => text.toLowerCase().replace(/\s+/g, ' ').trim());
  expect(words.filter((text, index) => words.indexOf(text) !== index)).toEqual([]);
});

test('no label comes twice', () => {
  for (const { id, labels: own } of replies) {
    const places = own.map(({ label, start16, end16 }) => `${label} ${start16} ${end16}`);
    expect(new Set(places).size, id).toBe(places.length);
  }
});

test('what is to be flagged has a severity and a note of the guidelines, a near miss has neither', () => {
  expect(labels.length).toBeGreaterThan(0);
  for (const label of labels) {
    expect(label.severity > 0, label.quote).toBe(isPositive(label));
    if (isPositive(label)) expect(NOTES, label.quote).toContain(label.note.split(' ')[0]);
  }
});

test('a reply said to be clean has nothing to flag, and one said to be flagged has', () => {
  for (const { id, polarity, labels: own } of replies) {
    expect(polarity, id).toBe(own.some(isPositive) ? 'flagged' : 'clean');
  }
});
