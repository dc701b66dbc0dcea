import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/rules/registry';
import { createReviewer } from '../../../src/rules/reviewer';
import type { Finding, Reply } from '../../../src/rules/types';

const PHRASES = [
  'Date of Birth?',
  "That's not true",
  'You should have called in earlier.',
  'Send me your order number',
  'You need to reset it',
  'or we will close the ticket',
  'As I said, ',
  "It's our policy.",
  "We can't do that",
  'I understand, but ',
  'You claim that ',
  "I'm sorry you feel that way.",
  'Actually, ',
  'To be honest, ',
  "it's not our fault",
  'Per our policy, ',
  'Because of your delay, ',
  "We'll get back to you soon.",
  'Please send us the label asap!!!',
  'I need your name and pin pls',
  'Account number, email',
  'have your friend call us',
  "don't forget to sign it",
  'Why did you do that?',
  'Unless you reply, we can’t help.',
  'it must be signed by you',
  ' so we can check',
  'u need 2 ',
  'please',
  'https://example.com/a?b=c.',
  '> quoted',
  '-- ',
  '1. ',
  '[time]',
  ' and ',
  ', ',
  '\n',
  '👩🏽‍💻',
  '\ud83d',
  '\u2060',
  '"',
];
/** Real phrases among any Unicode, lone surrogates included. */
const anyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PHRASES) },
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    {
      maxLength: 20,
    },
  )
  .map((pieces) => pieces.join(''));

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

function splitsPair(text: string, offset: number): boolean {
  return (
    offset > 0 &&
    offset < text.length &&
    isHighSurrogate(text.charCodeAt(offset - 1)) &&
    isLowSurrogate(text.charCodeAt(offset))
  );
}

/** Whether a flag stood there before the words in front of it, or in it, were changed. */
function isMoved(before: Finding, after: Finding, moved: number): boolean {
  const start = after.start === before.start || after.start === before.start + moved;
  return before.rule === after.rule && start && after.end === before.end + moved;
}

describe('any text', () => {
  test('gives findings that are in bounds, sorted, apart, within a line, and split no surrogate pair', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of createReviewer(RULES).review({ text })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end - start).toBeLessThanOrEqual(160);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).not.toContain('\n');
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  test('is reviewed the same whatever was reviewed before', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 2, maxLength: 5 }), (texts) => {
        const remembering = createReviewer(RULES);
        for (const text of texts) {
          expect(remembering.review({ text })).toEqual(createReviewer(RULES).review({ text }));
        }
      }),
    );
  });

  test('is reviewed the same as it grows key by key', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const remembering = createReviewer(RULES);
        for (let end = 0; end <= text.length; end += 7) {
          const typed = text.slice(0, end);
          expect(remembering.review({ text: typed })).toEqual(createReviewer(RULES).review({ text: typed }));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('has suggestions that touch their flag, keep the rest, and leave nothing but blanks to flag', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reviewer = createReviewer(RULES);
        const findings = reviewer.review({ text });
        for (const finding of findings) {
          const ways = reviewer.suggest({ text }, finding);
          expect(ways.length).toBeLessThanOrEqual(3);
          for (const { start, end, text: words, blanks = [] } of ways) {
            expect(start <= finding.end && end >= finding.start && end <= text.length).toBe(true);
            expect(text.slice(start, end)).not.toContain('\n');
            for (const [from, to] of blanks) expect(words.slice(from, to)).toMatch(/^\[.+\]$/);
            const after = text.slice(0, start) + words + text.slice(end);
            const moved = after.length - text.length;
            const left = reviewer
              .review({ text: after })
              .filter(
                (flag) => flag.rule !== 'unfinished' && flag.start < start + words.length && flag.end > start,
              )
              .filter((flag) => !findings.some((one) => one !== finding && isMoved(one, flag, moved)));
            expect(left).toEqual([]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('blocks and masks of an editor', () => {
  test('what is masked or not the agent’s own raises nothing', () => {
    const text = "That's not true.\nThat's not true.\nThat's not true.";
    const reply: Reply = {
      text,
      blocks: [
        { start: 0, end: 16, kind: 'quote' },
        { start: 17, end: 33, kind: 'paragraph' },
        { start: 34, end: 50, kind: 'paragraph' },
      ],
      masks: [[34, 50]],
    };
    expect(
      createReviewer(RULES)
        .review(reply)
        .map(({ start }) => start),
    ).toEqual([17]);
  });

  test('the same words under another mask are reviewed anew', () => {
    const reviewer = createReviewer(RULES);
    const text = "That's not true.";
    expect(reviewer.review({ text })).toHaveLength(1);
    expect(reviewer.review({ text, masks: [[0, 16]] })).toHaveLength(0);
    expect(reviewer.review({ text })).toHaveLength(1);
  });
});

test.each([undefined, null, 7, {}])('a text that is %s is named in the error', (text) => {
  expect(() => createReviewer(RULES).review({ text } as unknown as Reply)).toThrow(
    /text must be a string, not/,
  );
});
