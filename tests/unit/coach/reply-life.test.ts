import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { editBetween } from '../../../src/coach/edit-between';
import { ReplyLife, WITHDRAWAL } from '../../../src/coach/reply-life';
import { type FlagCount, OUTCOMES } from '../../../src/stats/counts';
import { dayOf } from '../../../src/stats/day';
import { Tally } from '../../../src/stats/tally';
import { countWords } from '../../../src/stats/words';
import { toyReview } from '../stats/toy-review';

const MINUTE = 60_000;

const byOutcome = (a: FlagCount, b: FlagCount): number =>
  OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome);

function inBerlin(run: () => void): void {
  vi.stubEnv('TZ', 'Europe/Berlin');
  try {
    run();
  } finally {
    vi.unstubAllEnvs();
  }
}

/** One box, a clock that is set by hand, and all that was ever taken from it added up. */
function box(start = new Date(2026, 10, 23, 10, 0)) {
  let now = start.getTime();
  let text = '';
  const life = new ReplyLife('demo', () => now);
  const ledger = new Tally();
  life.reviewed({ before: '', edit: undefined, text, found: [] });
  const become = (next: string, typed?: (at: number) => boolean): void => {
    const found = toyReview(next, 'shown', typed);
    life.reviewed({ before: text, edit: editBetween(text, next), text: next, found });
    text = next;
  };
  return {
    life,
    become,
    type: (more: string): void => {
      for (const letter of more) become(text + letter);
    },
    send: () => life.send(countWords(text)),
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
    /** Everything that the ledger has of it, in short: "shown 1" or, of another day than the first, "shown 1 on 24". */
    totals(): string {
      ledger.add(life.takeCounts());
      const { flags, replies } = ledger.take();
      ledger.add({ flags, replies });
      const on = (day: string): string =>
        Number(day.slice(8)) === start.getDate() ? '' : ` on ${Number(day.slice(8))}`;
      return [
        ...flags.toSorted(byOutcome).map(({ outcome, count, day }) => `${outcome} ${count}${on(day)}`),
        ...replies.map(({ replies, words, day }) => `replies ${replies} words ${words}${on(day)}`),
      ].join(', ');
    },
  };
}

describe('a reply', () => {
  test('typed, reworded in part, sent: each phrase counted once, the one that is left as written', () => {
    const { type, become, send, totals } = box();
    type('Hi. BAD one. BAD two.');
    expect(totals()).toBe('shown 2');
    become('Hi. Good one. BAD two.');
    expect(totals()).toBe('shown 2, reworded 1');
    send();
    become('');
    expect(totals()).toBe('shown 2, reworded 1, sent 1, replies 1 words 5');
    type('BAD');
    expect(totals()).toBe('shown 3, reworded 1, sent 1, replies 1 words 5');
  });

  test('that was there before the first key is not counted until then', () => {
    const { life, become, totals } = box();
    life.reviewed({ before: '', edit: undefined, text: 'BAD draft', found: toyReview('BAD draft') });
    expect(totals()).toBe('');
    become('BAD drafts');
    expect(totals()).toBe('shown 1');
  });

  test('with a wording of ours, undone and done again', () => {
    const { life, type, become, totals } = box();
    type('BAD');
    const settle = life.choose({ rule: 'toy', start: 0, end: 3 }, 'May I have your order number?');
    become('May I have your order number?');
    settle(true);
    expect(totals()).toBe('shown 1, accepted 1');
    become('BAD');
    expect(totals()).toBe('shown 1');
    become('May I have your order number?');
    expect(totals()).toBe('shown 1, accepted 1');
  });

  describe('with a macro in it, which is looked at too', () => {
    const MACRO = 'Hello. This BAD macro. ';
    const behindMacro = (at: number): boolean => at >= MACRO.length;

    test('sent: the macro’s phrase is counted apart, the typed one as always', () => {
      const { become, send, totals } = box();
      become(MACRO, behindMacro);
      become(`${MACRO}BAD too.`, behindMacro);
      expect(totals()).toBe('shown 1, inserted 1');
      send();
      become('');
      expect(totals()).toBe('shown 1, sent 1, inserted 1, replies 1 words 6');
    });

    test('reworded by the agent, by us, undone: it stays apart', () => {
      const { life, become, totals } = box();
      become(MACRO, behindMacro);
      life.choose({ rule: 'toy', start: 12, end: 15 }, 'good')(true);
      become(MACRO.replace('BAD', 'good'));
      expect(totals()).toBe('inserted 1');
      become(MACRO);
      expect(totals()).toBe('inserted 1');
      become(MACRO.replace('BAD', 'own'));
      expect(totals()).toBe('inserted 1');
    });
  });

  test('whose editor refuses a wording, and which is then reworded', () => {
    const { life, type, become, totals } = box();
    type('a BAD b');
    life.choose({ rule: 'toy', start: 2, end: 5 }, 'good')(false);
    become('a good b');
    expect(totals()).toBe('shown 1, reworded 1');
  });

  test('emptied is over, and what was in it was not sent', () => {
    const { type, become, totals } = box();
    type('BAD');
    become('');
    type('BAD');
    expect(totals()).toBe('shown 2');
  });

  test('that another draft takes the place of is over', () => {
    const { type, become, totals } = box();
    type('One BAD reply.');
    become('Yours, quite another draft');
    expect(totals()).toBe('shown 1');
  });

  test('retyped from the first letter on is reworded', () => {
    const { type, become, totals } = box();
    type('One BAD reply.');
    become('A');
    type(' better one.');
    expect(totals()).toBe('shown 1, reworded 1');
  });

  test('left alone for half an hour begins anew with the next key; up to then it is one', () => {
    const { type, wait, totals } = box();
    type('BAD');
    wait(30 * MINUTE);
    type('.');
    expect(totals()).toBe('shown 1');
    wait(30 * MINUTE + 1);
    type('.');
    expect(totals()).toBe('shown 2');
  });
});

describe('sending', () => {
  test('is counted at once; a click and a submit are one', () => {
    const { type, send, totals } = box();
    type('BAD words');
    send();
    send();
    expect(totals()).toBe('shown 1, sent 1, replies 1 words 2');
  });

  test('is taken back when the text is still there ten seconds later', () => {
    const { life, type, send, wait, become, totals } = box();
    type('BAD words');
    send();
    expect(totals()).toBe('shown 1, sent 1, replies 1 words 2');
    wait(WITHDRAWAL);
    life.checkSent();
    expect(totals()).toBe('shown 1');
    send();
    become('');
    wait(WITHDRAWAL);
    life.checkSent();
    expect(totals()).toBe('shown 1, sent 1, replies 1 words 2');
  });

  test('is taken back when the text comes back, and the phrase is the same one then', () => {
    const { life, type, send, wait, become, totals } = box();
    type('BAD words');
    send();
    become('');
    expect(totals()).toBe('shown 1, sent 1, replies 1 words 2');
    become('BAD words');
    expect(totals()).toBe('shown 1');
    become('Good words');
    expect(totals()).toBe('shown 1, reworded 1');
    wait(WITHDRAWAL);
    life.checkSent();
    expect(totals()).toBe('shown 1, reworded 1');
  });

  test('of an empty box is nothing', () => {
    const { send, totals } = box();
    send();
    expect(totals()).toBe('');
  });

  test('two replies right after each other are two', () => {
    const { type, send, become, totals } = box();
    for (const text of ['One BAD', 'Two words']) {
      type(text);
      send();
      become('');
    }
    expect(totals()).toBe('shown 1, sent 1, replies 2 words 4');
  });
});

describe('the clock', () => {
  test('at midnight: each count on the day it happened', () => {
    const { type, wait, become, send, totals } = box(new Date(2026, 10, 23, 23, 59));
    type('BAD and BAD');
    expect(totals()).toBe('shown 2');
    wait(2 * MINUTE);
    become('BAD and good');
    send();
    expect(totals()).toBe('shown 2, reworded 1 on 24, sent 1 on 24, replies 1 words 3 on 24');
  });

  test.each([
    ['set on', '2026-03-29T00:30:00Z', '29'],
    ['set back', '2026-10-25T00:30:00Z', '25'],
  ])('for summer time %s in the middle of a reply: one reply, one day', (_, utc, date) => {
    inBerlin(() => {
      const { type, wait, become, send, totals } = box(new Date(utc));
      type('BAD and BAD');
      wait(25 * MINUTE);
      become('BAD and BAD.');
      wait(25 * MINUTE);
      become('BAD and good.');
      send();
      expect(totals()).toBe('shown 2, reworded 1, sent 1, replies 1 words 3');
      expect(dayOf(new Date(utc)).slice(8)).toBe(date);
    });
  });

  test('set back by an hour: still one reply', () => {
    const { type, wait, send, totals } = box();
    type('BAD');
    wait(-60 * MINUTE);
    type('.');
    send();
    expect(totals()).toBe('shown 1, sent 1, replies 1 words 1');
  });
});

test('whatever is done: at most one thing becomes of a phrase, and nothing is counted under zero', () => {
  const step = fc.oneof(
    fc.constantFrom('BAD', ' x', '\n').map((more) => ({ type: more })),
    fc.constantFrom('', 'good', 'BAD', 'quite another draft').map((text) => ({ become: text })),
    fc.constantFrom('send', 'check', 'totals').map((name) => ({ call: name })),
    fc.integer({ min: -60 * MINUTE, max: 60 * MINUTE }).map((wait) => ({ wait })),
  );
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const one = box();
      for (const go of steps) {
        if ('type' in go) one.type(go.type);
        else if ('become' in go) one.become(go.become);
        else if ('wait' in go) one.wait(go.wait);
        else if (go.call === 'send') one.send();
        else if (go.call === 'check') one.life.checkSent();
        else one.totals();
      }
      const sum = { shown: 0, rest: 0 };
      for (const [, outcome, count] of one.totals().matchAll(/(shown|reworded|sent|accepted) (-?\d+)/g)) {
        expect(Number(count)).toBeGreaterThan(0);
        if (outcome === 'shown') sum.shown += Number(count);
        else sum.rest += Number(count);
      }
      expect(sum.rest).toBeLessThanOrEqual(sum.shown);
    }),
  );
});
