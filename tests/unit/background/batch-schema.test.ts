import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../src/background/to-background';
import { helpdesksIn } from '../../../src/helpdesks/helpdesks';
import { RULES } from '../../../src/rules/registry';
import { type Batch, MOST_COUNTS } from '../../../src/stats/counts';

const FLAG = { day: '2026-11-23', helpdesk: 'zendesk', rule: 'denial', outcome: 'shown', count: 1 };
const REPLY = { day: '2026-11-23', helpdesk: 'zendesk', replies: 1, words: 80 };
const BATCH = { id: '1-2-3-1', flags: [FLAG], replies: [REPLY] };

/** The batch in a message as the background reads it. */
function read(batch: unknown): Batch | undefined {
  const message = readMessage({ type: 'count', batch });
  return message?.type === 'count' ? message.batch : undefined;
}

describe('a batch', () => {
  test('is read as it was sent', () => {
    expect(read(BATCH)).toEqual(BATCH);
    const most = { ...BATCH, flags: Array(MOST_COUNTS - 1).fill(FLAG) };
    expect(read(most)).toEqual(most);
  });

  test('may take back what was counted', () => {
    const back = {
      id: 'a',
      flags: [{ ...FLAG, count: -10_000 }],
      replies: [{ ...REPLY, replies: -1, words: -1_000_000 }],
    };
    expect(read(back)).toEqual(back);
  });

  test('names any rule and any helpdesk that there is', () => {
    const rules = [...RULES.map(({ id }) => id), 'team/refund-words'];
    const helpdesks = [...helpdesksIn('demo').map(({ id }) => id), 'any'];
    const flags = rules.flatMap((rule) => helpdesks.map((helpdesk) => ({ ...FLAG, rule, helpdesk })));
    for (const flag of flags) expect(read({ ...BATCH, flags: [flag] })?.flags).toEqual([flag]);
  });
});

/** Nothing in it can be counted, and its frame must hear so: else it would ask for ever. */
test.each<[string, unknown]>([
  ['no batch', undefined],
  ['a text', 'Send me the order number.'],
  ['an id that is too long', { ...BATCH, id: 'x'.repeat(101) }],
  ['no id', { ...BATCH, id: '' }],
  ['a text beside the counts', { ...BATCH, text: 'Send me the order number.' }],
  ['a text in a count', { ...BATCH, flags: [{ ...FLAG, text: 'Send me' }] }],
  ['a day that no calendar has', { ...BATCH, flags: [{ ...FLAG, day: '2026-02-30' }] }],
  ['words for a rule', { ...BATCH, flags: [{ ...FLAG, rule: 'Send me the order number.' }] }],
  ['a rule like a property of every object', { ...BATCH, flags: [{ ...FLAG, rule: '__proto__' }] }],
  ['a rule that is too long', { ...BATCH, flags: [{ ...FLAG, rule: 'x'.repeat(101) }] }],
  ['words for a helpdesk', { ...BATCH, replies: [{ ...REPLY, helpdesk: 'Send me' }] }],
  ['an outcome that is none', { ...BATCH, flags: [{ ...FLAG, outcome: 'ignored' }] }],
  ['half a flag', { ...BATCH, flags: [{ ...FLAG, count: 0.5 }] }],
  ['no number', { ...BATCH, flags: [{ ...FLAG, count: Number.NaN }] }],
  ['more flags than anybody sees', { ...BATCH, flags: [{ ...FLAG, count: 10_001 }] }],
  ['fewer than anybody saw', { ...BATCH, flags: [{ ...FLAG, count: -10_001 }] }],
  ['more words than anybody writes', { ...BATCH, replies: [{ ...REPLY, words: 1_000_001 }] }],
  ['too many counts', { ...BATCH, flags: Array(MOST_COUNTS).fill(FLAG) }],
])('a batch with %s has nothing to count', (_, batch) => {
  expect(read(batch)).toEqual({ id: 'none', flags: [], replies: [] });
});

test('a message with more than its batch is still answered', () => {
  expect(readMessage({ type: 'count', batch: BATCH, more: 1 })).toEqual({ type: 'count', batch: BATCH });
  expect(readMessage({ type: 'count' })).toMatchObject({ type: 'count', batch: { flags: [] } });
});
