import { expect, test } from 'vitest';
import type { TodayAnswer } from '../../../src/stats/today';
import { todayWords } from '../../../src/ui/popup/today-words';

const today = (replies: number, reworded: number): TodayAnswer => ({
  today: { replies, words: 300, reworded, sent: 9 },
});

test.each<[TodayAnswer | undefined, string]>([
  [today(12, 5), 'Today: 12 replies · 5 phrases reworded'],
  [today(1, 1), 'Today: 1 reply · 1 phrase reworded'],
  [today(0, 0), 'Today: 0 replies · 0 phrases reworded'],
  [{ off: true }, 'Counting is switched off'],
  [{ problem: 'full' }, 'Not counted today: this browser has no room left'],
  [{ problem: 'refused' }, 'Not counted: this browser keeps nothing here'],
  [undefined, ''],
])('%j says “%s”', (answer, words) => {
  expect(todayWords(answer)).toBe(words);
});
