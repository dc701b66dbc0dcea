import { describe, expect, test } from 'vitest';
import { opensClause } from '../../../src/rules/match/clause-opening';
import { readFollowUp } from '../../../src/rules/match/follow-up';
import { readRequest } from '../../../src/rules/match/request-clause';
import { readDeadline } from '../../../src/rules/rewrite/deadline';
import { readSentences } from '../../../src/rules/text/read-sentences';
import type { Sentence } from '../../../src/rules/text/sentence';
import { tokenize } from '../../../src/rules/text/tokens';

function sentenceOf(text: string): Sentence {
  const [first] = readSentences({ text, kind: 'paragraph', masks: [] }, {});
  if (!first) throw new Error(`no sentence in ${text}`);
  return first;
}

describe('a clause of its own', () => {
  test.each([
    'we will',
    'it probably went there',
    'then you can',
    'your account gets suspended',
    'the ticket closes automatically',
    'Tom will check',
    'older versions have a bug',
    'our records show it',
    'the courier confirmed it',
  ])('opens with %s', (text) => {
    expect(opensClause(tokenize(text, []), 0)).toBe(true);
  });

  test.each([
    'your email',
    'the one from May',
    'what is inside',
    'this photo',
    'check cables are plugged in',
    'the number that is on it',
    'it',
  ])('does not open with %s', (text) => {
    expect(opensClause(tokenize(text, []), 0)).toBe(false);
  });
});

describe('what follows a request', () => {
  test.each([
    ['Send it today or we close it', 'threat', 'we close it'],
    ["Send it today, or else I can't help", 'threat', "I can't help"],
    ['Send it today or lose your discount', 'ultimatum', 'lose your discount'],
    ['Send it today or else', 'ultimatum', ''],
    ['Send it or your email', 'none', ''],
    ['Call us or you can email us', 'other', 'or you can email us'],
    ['Send it and the refund starts today', 'consequence', 'the refund starts today'],
    ['Send it so we can check, or we will close it', 'threat', 'we will close it'],
    ['Check the folder, it went there', 'other', 'it went there'],
    ['Check it and when it fails, we replace it', 'other', 'when it fails, we replace it'],
    ['Send it - the long one', 'none', ''],
  ])('in %s is a %s', (text, tail, words) => {
    const sentence = sentenceOf(text);
    const clause = readRequest(sentence, 0);
    const start = sentence.tokens[clause.tailStart]?.start ?? text.length;
    expect([clause.tail, text.slice(start)]).toEqual([tail, words]);
  });

  test.each([
    ['about the date, though', undefined],
    [', the log shows a delivery', 'the log shows a delivery'],
    [' but I see why', 'I see why'],
    [', Ann', undefined],
  ])('behind a phrase, “%s”', (text, words) => {
    const tokens = tokenize(text, []);
    const { start } = readFollowUp(tokens, 0);
    expect(start === undefined ? undefined : text.slice(tokens[start]?.start)).toBe(words);
  });
});

describe('a deadline', () => {
  test.each([
    ['return it within 30 days', '30 days', 'return it'],
    ['return it within 30 days of purchase', '30 days from purchase', 'return it'],
    ['return it in the next two weeks', 'two weeks', 'return it'],
    ['pay by card by Friday', 'until Friday', 'pay by card'],
    ['send it by 5 pm on Friday', 'until 5 pm on Friday', 'send it'],
    ['send it before May 5, 2026', 'until May 5, 2026', 'send it'],
    ['send it by the end of the month', 'until the end of the month', 'send it'],
  ])('is read from %s', (duty, time, what) => {
    expect(readDeadline(duty)).toEqual({ time, duty: what });
  });

  test.each([
    'pay by card',
    'try again in an hour',
    'confirm it by clicking the link',
    'sign it before we can ship it',
    'return it within 24 hours for a refund',
    'send it by Friday at the latest',
  ])('is not seen in %s', (duty) => {
    expect(readDeadline(duty)).toBeUndefined();
  });
});
