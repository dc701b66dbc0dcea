import { describe, expect, test } from 'vitest';
import { review } from '../../../src/rules/review';
import type { Context } from '../../../src/rules/types';

function rulesIn(text: string, context?: Context): string[] {
  return review({ text }, context).map(({ rule }) => rule);
}

function severities(text: string, context?: Context): number[] {
  return review({ text }, context).map(({ severity }) => severity);
}

describe('what the customer wrote', () => {
  test.each([
    ['The RMA is ready.', 'undefined-acronym', 'Where is my RMA?'],
    ['It ships tomorrow btw.', 'chat-shorthand', 'btw, where is it?'],
    ["It's an edge case.", 'internal-jargon', 'Is that an edge case?'],
  ])('%s needs no explaining once they used it', (text, rule, customer) => {
    expect(rulesIn(text)).toEqual([rule]);
    expect(rulesIn(text, { customer })).toEqual([]);
    expect(rulesIn(text, { customer: 'Where is my parcel?' })).toEqual([rule]);
  });

  test('a deadline makes an open wait weigh more', () => {
    const text = "We'll get back to you soon.";
    expect(severities(text)).toEqual([1]);
    expect(severities(text, { customer: 'My flight is tomorrow!' })).toEqual([2]);
  });

  test('whoever lost somebody is not told that it is a script', () => {
    expect(rulesIn("I'm so sorry to hear that.")).toEqual(['canned-empathy']);
    expect(rulesIn("I'm so sorry to hear that.", { customer: 'My husband died in May.' })).toEqual([]);
  });

  test('technical letters are known where the talk is technical', () => {
    expect(rulesIn('The new DNS is live.')).toEqual(['undefined-acronym']);
    expect(rulesIn('The new DNS is live.', { customer: 'Which servers do I enter?' })).toEqual([]);
  });
});

describe('what goes on around it', () => {
  test('the needful is heard without the rule for idioms of one region', () => {
    expect(rulesIn('Please do the needful.')).toContain('officialese');
  });

  test('a reply of nothing but set phrases and open waits is a template', () => {
    const stock = 'Thank you for writing in.';
    expect(rulesIn(`${stock} You will hear from us in due course.`)).toContain('stock-phrase');
    expect(rulesIn(`${stock} The lamp in the blue box ships today. It has a new plug.`)).toEqual([]);
  });
});

describe('the channel', () => {
  test('makes shorthand milder in a chat', () => {
    expect(severities('The refund is with u by Friday.')).toEqual([2]);
    expect(severities('The refund is with u by Friday.', { channel: 'chat' })).toEqual([1]);
  });

  test('lets a short word stand in a chat', () => {
    expect(rulesIn('OK.')).toEqual(['rushing']);
    expect(rulesIn('OK.', { channel: 'chat' })).toEqual([]);
  });
});
