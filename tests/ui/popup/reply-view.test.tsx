import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { UseOutcome } from '../../../src/popover-port';
import type { FlagReport, ReplyReport } from '../../../src/popup-port';
import { ReplyView } from '../../../src/ui/popup/reply-view';

afterEach(cleanup);

const way = (text: string): FlagReport['ways'][number] => ({
  original: 'Order number?',
  suggestion: { kind: 'replace', start: 0, end: 13, text },
});

function flag(id: string, ways: string[]): FlagReport {
  return {
    ...{
      id,
      quote: 'Order number?',
      set: 'commands',
      rule: 'Plain orders',
      severity: 3,
      position: { index: 1, of: 1 },
    },
    ...{ hears: 'May sound like an order', why: 'A question leaves the choice.', ways: ways.map(way) },
  };
}

const reportWith = (flags: FlagReport[], partly = false): ReplyReport => ({
  helpdesk: 'Demo helpdesk',
  editor: { name: 'Text field', isKnown: true },
  isNote: false,
  partly,
  flags,
});

const THREE = ['May I have it?', 'Could you send it?', 'Would you send it?'];

test('one wording at first, the others in place when asked for; Use names flag and wording', async () => {
  const use = vi.fn(async (): Promise<UseOutcome> => 'used');
  render(<ReplyView report={reportWith([flag('a', THREE)])} use={use} />);
  expect(screen.getAllByRole('button', { name: /^Use: / })).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: '2 other wordings' }));
  await userEvent.click(screen.getByRole('button', { name: 'Use: Would you send it?' }));
  expect(use.mock.calls).toEqual([['a', 2]]);
  expect(screen.getByText('May sound like an order')).toBeTruthy();
});

test('an editor that takes nothing: the wording is copied, and that is said', async () => {
  const user = userEvent.setup();
  render(<ReplyView report={reportWith([flag('a', THREE)])} use={async () => 'not-taken'} />);
  await user.click(screen.getByRole('button', { name: 'Use: May I have it?' }));
  await screen.findByText(/^Copied instead\. This editor did not take the change/);
  expect(await navigator.clipboard.readText()).toBe('May I have it?');
});

test('a reply that changed meanwhile is left alone, and that is said', async () => {
  render(<ReplyView report={reportWith([flag('a', THREE)])} use={async () => 'gone'} />);
  await userEvent.click(screen.getByRole('button', { name: 'Use: May I have it?' }));
  await screen.findByText('Your reply has changed meanwhile, so it was left as it is.');
});

test('an internal note is said to be left alone', () => {
  render(<ReplyView report={{ ...reportWith([]), isNote: true }} use={vi.fn()} />);
  screen.getByText(/goes to colleagues, so nothing in it is looked at/);
  expect(screen.queryByRole('heading', { name: 'Nothing to suggest' })).toBeNull();
});

test('nothing to suggest, a very long reply, and a flag without a wording', () => {
  const { rerender } = render(<ReplyView report={reportWith([])} use={async () => 'used'} />);
  expect(screen.getByRole('heading', { name: 'Nothing to suggest' })).toBeTruthy();
  rerender(<ReplyView report={reportWith([flag('a', [])], true)} use={async () => 'used'} />);
  expect(screen.getByText(/Only what is around your caret/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
