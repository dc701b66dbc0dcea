import { describe, expect, test } from 'vitest';
import { addressLength } from '../../../src/rules/text/address';
import { layOut } from '../../../src/rules/text/blocks';
import { findMasks } from '../../../src/rules/text/masks';
import { splitSentences } from '../../../src/rules/text/sentences';
import { tokenize } from '../../../src/rules/text/tokens';

function sentences(text: string): string[] {
  return splitSentences(text, 0, text.length, findMasks(text, 0)).map(([start, end]) =>
    text.slice(start, end),
  );
}

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['Hi. Thanks for waiting!', ['Hi.', 'Thanks for waiting!']],
    ['send it. thanks', ['send it.', 'thanks']],
    ['Call Dr. Smith at 5 p.m. Friday.', ['Call Dr. Smith at 5 p.m. Friday.']],
    ['It opens at 5 p.m. We close at noon.', ['It opens at 5 p.m.', 'We close at noon.']],
    ['See www.example.com. Then call.', ['See www.example.com.', 'Then call.']],
    ['It costs 3.50 today.', ['It costs 3.50 today.']],
    ['Name?Email?', ['Name?', 'Email?']],
    ['P.S. Send the form.', ['P.S. Send the form.']],
    ['Well... that should work', ['Well... that should work']],
    ['He said “no.” Then he left.', ['He said “no.” Then he left.']],
    ['1. Open Settings', ['1. Open Settings']],
    ['  ', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('whom a line is addressed to', () => {
  test.each<[string, string]>([
    ['@ann_b You need to sign it.', '@ann_b '],
    ['@116069 @AppleSupport We sent it.', '@116069 @AppleSupport '],
    ['@ann, please sign it.', '@ann, '],
    ['\uFFFC your order number?', '\uFFFC '],
    ['@ann is away.', ''],
    ['@ann', ''],
    ['Send it to @ann.', ''],
    ['You need to sign it.', ''],
  ])('%j', (line, names) => {
    expect(line.slice(0, addressLength(line))).toBe(names);
  });
});

describe('tokens', () => {
  test.each<[string, string]>([
    ["That's not true.", 'that is not true .'],
    ['You shouldn’t have', 'you should not have'],
    ['u shouldve called', 'you should have called'],
    ["Anna's order can't ship", "anna's order can not ship"],
    ['e-mail 48213', 'email 48213'],
  ])('%j', (text, expected) => {
    expect(
      tokenize(text, [])
        .map(({ word }) => word)
        .join(' '),
    ).toBe(expected);
  });

  test('the tokens of a contraction share its characters', () => {
    expect(tokenize("didn't", []).map(({ start, end }) => [start, end])).toEqual([
      [0, 6],
      [0, 6],
    ]);
  });
});

describe('lines', () => {
  test.each<[string, string[]]>([
    ['Hello\n> old words\nBye', ['paragraph', 'quote', 'paragraph']],
    ['Hello\n\nOn Monday, 2 March, Ana wrote:\nSend me', ['paragraph', 'quote']],
    ['Bye\n-- \nAmy, Support', ['paragraph', 'signature']],
    ["Here's how:\nOpen it\nClose it\n\nSend it", ['paragraph', 'step', 'step', 'paragraph']],
    ['- one\n2) two', ['bullet', 'step']],
    ['```\nsend me\n```\nok', ['code', 'paragraph']],
  ])('%j', (text, expected) => {
    expect(layOut({ text }).map(({ kind }) => kind)).toEqual(expected);
  });

  test('a long line is cut at a blank', () => {
    const text = 'word '.repeat(3000);
    const pieces = layOut({ text });
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.every(({ start, end }) => end - start <= 4096)).toBe(true);
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });
});
