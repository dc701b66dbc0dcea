import { beforeEach, expect, test, vi } from 'vitest';
import { PopoverLink } from '../../../src/coach/popover-link';

const background = vi.hoisted(() => ({ answers: [] as (object | undefined)[], asked: 0 }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      sendMessage: async () => {
        background.asked += 1;
        return background.answers.shift();
      },
    },
  },
}));
beforeEach(() => Object.assign(background, { answers: [], asked: 0 }));

test('a background that stopped as it was asked is asked again', async () => {
  background.answers = [undefined, { nextKey: 'Alt ↓' }];
  const link = new PopoverLink();
  await link.prepare();
  expect(link.nextKey).toBe('Alt ↓');
  await link.prepare();
  expect(background.asked).toBe(2);
});

test('one that never answers is left alone until the next call', async () => {
  const link = new PopoverLink();
  await link.prepare();
  expect(background.asked).toBe(3);
  background.answers = [{}];
  await link.prepare();
  expect(background.asked).toBe(4);
});
