import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { TodayAnswer } from '../../../src/stats/today';
import { TodayLine } from '../../../src/ui/popup/today-line';
import { background, fakeBrowser, resetBackground } from '../stats/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('../stats/fake-browser')).fakeBrowser }));
afterEach(() => {
  cleanup();
  resetBackground();
});

const today = (replies: number): TodayAnswer => ({ today: { replies, words: 9, reworded: 0, sent: 0 } });
const counted = (): void =>
  act(() => {
    for (const hear of background.pages) hear({ type: 'counted' });
  });

test('follows what is counted while the popup is open', async () => {
  background.today = today(1);
  const { unmount } = render(<TodayLine isDue />);
  await screen.findByText(/^Today: 1 reply ·/);
  background.today = today(2);
  counted();
  await screen.findByText(/^Today: 2 replies ·/);
  unmount();
  expect(background.pages.size).toBe(0);
});

test('an answer that was overtaken by a newer one is not shown', async () => {
  const answers: ((answer: TodayAnswer) => void)[] = [];
  const asking = vi
    .spyOn(fakeBrowser.runtime, 'sendMessage')
    .mockImplementation(() => new Promise<never>((resolve) => answers.push(resolve as never)));
  render(<TodayLine isDue />);
  counted();
  answers[1]?.(today(2));
  await screen.findByText(/^Today: 2 replies ·/);
  await act(async () => answers[0]?.(today(1)));
  expect(screen.getByText(/^Today: 2 replies ·/)).toBeTruthy();
  asking.mockRestore();
});
