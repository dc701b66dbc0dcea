import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { background, fakeBrowser, resetBackground } from './fake-browser';
import { HeldLedger, openStats } from './stage';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser')).fakeBrowser }));

beforeEach(() => {
  // jsdom lays nothing out
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  resetBackground();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** An agent's ordinary weeks in Zendesk, and a little in Front. */
const usual = (): HeldLedger =>
  new HeldLedger()
    .reply(0, 12, 600)
    .flag(0, 'denial', 'shown', 7)
    .flag(0, 'denial', 'accepted', 3)
    .flag(0, 'denial', 'reworded', 2)
    .flag(0, 'denial', 'sent', 2)
    .reply(1, 31, 900)
    .flag(1, 'vague-timing', 'shown', 4)
    .flag(1, 'vague-timing', 'accepted', 4)
    .reply(1, 5, 100, 'front');

const card = (name: string) => screen.findByRole('region', { name });

test('first day: nothing to see yet, and one thing to do', async () => {
  openStats(new HeldLedger());
  await screen.findByRole('heading', { name: 'Your first day' });
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Delete all counts' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Try it on a sample reply' }));
  expect(fakeBrowser.runtime.openOptionsPage).toHaveBeenCalledOnce();
});

test('today in three counts, accepted and reworded together', async () => {
  openStats(usual());
  expect((await card('Today')).textContent).toMatch(
    /^12 replies today5 phrases reworded2 sent as writtenAfter three \w+days with replies, today is set beside them\.$/,
  );
});

test('what was shown in text that nobody typed is told apart', async () => {
  openStats(usual().flag(0, 'denial', 'inserted', 3));
  const { textContent } = await card('Today');
  expect(textContent).toMatch(/^12 replies today5 phrases reworded2 sent as written/);
  expect(textContent).toMatch(/ 3 phrases in text you did not type, counted apart\.$/);
});

test('under 200 words nothing is compared', async () => {
  openStats(new HeldLedger().reply(0, 1, 199));
  const today = within(await card('Today'));
  today.getByText('Under 200 words so far. That is too little to set beside other days.');
  today.getByText('reply today');
});

test.each([
  ['You are about where you usually are on a', 3],
  ['For as many words, fewer phrases went out as written than is usual for you on a', 0],
  ['For as many words, more phrases went out as written than is usual for you on a', 30],
])('“%s …day.”', async (words, sent) => {
  const ledger = new HeldLedger().reply(0, 10, 600).flag(0, 'denial', 'sent', sent);
  for (const ago of [7, 14, 21]) ledger.reply(ago, 10, 1000).flag(ago, 'denial', 'sent', 8);
  openStats(ledger);
  expect((await card('Today')).textContent).toContain(words);
});

test('fourteen days, the latest first; a day off breaks nothing', async () => {
  openStats(usual());
  const days = await card('Last 14 days');
  const rows = within(days).getAllByRole('row').slice(1);
  expect(rows).toHaveLength(14);
  expect(rows[0]?.textContent).toBe('Today1252');
  expect(rows[1]?.textContent).toMatch(/^\w+day \d{1,2}3640$/);
  expect(rows[2]?.textContent).toMatch(/nothing counted$/);
  within(days).getByRole('img', { name: /^Phrases reworded and sent as written, last 14 days/ });
  expect(days.querySelectorAll('rect.reworded, path.reworded')).toHaveLength(2);
  expect(days.querySelectorAll('rect.sent, path.sent')).toHaveLength(1);
  expect(days.querySelectorAll('circle')).toHaveLength(12);
});

test('what comes up most: our example, our wording with its change marked, and how often', async () => {
  openStats(usual().flag(2, 'team/ours', 'shown', 99));
  const rows = within(await card('What comes up most')).getAllByRole('listitem');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^.+may rather be heard as.+7 times$/),
    expect.stringMatching(/^We'll get back to you soon\.may rather be heard as.+4 times$/),
  ]);
  expect(rows[1]?.querySelector('.blank')?.textContent).toBe('time');
  expect(rows[0]?.querySelector('.new')).not.toBeNull();
});

test('one helpdesk of several alone, and back to all', async () => {
  openStats(usual());
  const choice = within(await screen.findByRole('group', { name: 'Helpdesk' }));
  await userEvent.click(choice.getByRole('button', { name: 'Front' }));
  expect((await card('Last 14 days')).querySelectorAll('tbody tr')[1]?.textContent).toMatch(/500$/);
  await screen.findByText('Nothing in the last 28 days.');
  await userEvent.click(choice.getByRole('button', { name: 'All' }));
  expect((await card('Today')).textContent).toMatch(/^12 replies/);
});

test('one helpdesk alone is nothing to choose from', async () => {
  openStats(new HeldLedger().reply(0, 3, 300));
  await card('Today');
  expect(screen.queryByRole('group', { name: 'Helpdesk' })).toBeNull();
});

test('switched off: says so, still shows what was counted, and counts again', async () => {
  background.counting = { value: false, source: 'personal', locked: false };
  openStats(usual());
  await screen.findByText(/^Counting is switched off, so nothing new is counted\./);
  await card('Last 14 days');
  await userEvent.click(screen.getByRole('button', { name: 'Count again' }));
  await screen.findByRole('button', { name: 'Stop counting' });
  expect(background.asked).toContainEqual({
    type: 'change-settings',
    change: { kind: 'counting', on: true },
  });
  expect(screen.queryByText(/^Counting is switched off/)).toBeNull();
});

test('switched off before the first day: no promise that the page fills', async () => {
  background.counting = { value: false, source: 'personal', locked: false };
  openStats(new HeldLedger());
  await screen.findByText(/^Counting is switched off/);
  expect(screen.queryByText('Your first day')).toBeNull();
});

test('set by the team: nothing to press, and why', async () => {
  background.counting = { value: true, source: 'managed', locked: true };
  openStats(usual());
  await screen.findByText('Set by your team');
  expect(screen.queryByRole('button', { name: 'Stop counting' })).toBeNull();
});

test('a browser that keeps nothing here: said once, in plain words', async () => {
  const ledger = new HeldLedger();
  ledger.isRefused = true;
  background.today = { problem: 'refused' };
  openStats(ledger);
  await screen.findByText(/^This browser keeps nothing here, as in a private window/);
  expect(screen.getAllByText(/keeps nothing here/)).toHaveLength(1);
  expect(screen.queryByText('Your first day')).toBeNull();
  expect(screen.queryByRole('img')).toBeNull();
});

test('no room left: said, and what was counted before is shown', async () => {
  background.today = { problem: 'full' };
  openStats(usual());
  await screen.findByText(/^This browser has no room left/);
  await card('Last 14 days');
});

test('delete: says what goes, can be left, and says that it is done', async () => {
  const ledger = usual();
  openStats(ledger);
  await userEvent.click(await screen.findByRole('button', { name: 'Delete all counts' }));
  screen.getByText('The counts of every day and every helpdesk go, for good. Your settings stay.');
  expect(document.activeElement?.textContent).toBe('Keep them');
  await userEvent.click(screen.getByRole('button', { name: 'Keep them' }));
  expect(document.activeElement?.textContent).toBe('Delete all counts');
  expect(background.asked).not.toContainEqual({ type: 'delete-counts' });

  await userEvent.click(screen.getByRole('button', { name: 'Delete all counts' }));
  await userEvent.click(screen.getByRole('button', { name: 'Delete them' }));
  act(() => ledger.clear());
  await screen.findByText('All counts are deleted. Nothing is left of them.');
  expect(background.asked).toContainEqual({ type: 'delete-counts' });
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Delete all counts' })).toBeNull();
});

test('a delete that could not be done says that all is still there', async () => {
  background.deleting = { counted: false, problem: 'refused' };
  openStats(usual());
  await userEvent.click(await screen.findByRole('button', { name: 'Delete all counts' }));
  await userEvent.click(screen.getByRole('button', { name: 'Delete them' }));
  await screen.findByText(/^They could not be deleted just now, and are all still there\./);
  await card('Today');
});

test('seen again after a while, it has what was counted meanwhile', async () => {
  const ledger = usual();
  openStats(ledger);
  expect((await card('Today')).textContent).toMatch(/^12 replies/);
  ledger.reply(0, 3, 100);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  await screen.findByText('15');
});
