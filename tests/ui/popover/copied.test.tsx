import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { UseOutcome, Way } from '../../../src/popover-port';
import { Popover } from '../../../src/ui/popover/popover';
import { actionsOf, anchorOf, flag, replyBox, THREE, way } from './stage';

const writeText = vi.fn<(text: string) => Promise<void>>();
const command = vi.fn<(name: string) => boolean>();

beforeEach(() => {
  writeText.mockReset().mockResolvedValue();
  command.mockReset().mockReturnValue(false);
  document.execCommand = command;
});

/** Shows a popover whose editor takes nothing, and chooses its first way. */
async function refuse(
  ways: Way[] = THREE,
  takesFocus = true,
  outcome: UseOutcome = 'not-taken',
  says = /did not take the change/u,
) {
  const user = userEvent.setup();
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  const shown = {
    view: flag({ ways }),
    anchor: anchorOf(),
    actions: actionsOf(outcome),
    takesFocus,
    enters: false,
  };
  replyBox().focus();
  render(<Popover {...shown} onClose={vi.fn()} onDismiss={vi.fn()} />);
  await user.click(screen.getAllByRole('listitem')[0]?.firstElementChild as Element);
  await screen.findByText(says);
  return { user, actions: shown.actions };
}

const versions = () => [...document.querySelectorAll('dt, dd')].map((each) => each.textContent);

describe('when the editor does not take a way', () => {
  test('the wording is copied, both versions are shown, and what to do is announced', async () => {
    await refuse();
    expect(writeText.mock.calls).toEqual([['May I have your order number?']]);
    expect(screen.getByRole('dialog', { name: 'Copied instead' })).toBeTruthy();
    expect(versions()).toEqual([
      'Yours',
      'Send me your order number.',
      'Copied',
      'May I have your order number?',
    ]);
    expect(screen.getByRole('status').textContent).toBe('Select your words and paste with Ctrl V');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Copy again' }));
  });

  test('a reply that the editor garbled is not said to be as it was; undo is', async () => {
    await refuse(THREE, true, 'garbled', /changed other words/u);
    expect(screen.getByRole('dialog', { name: 'Look at your reply' })).toBeTruthy();
    expect(versions()).toContain('Send me your order number.');
    expect(screen.getByRole('status').textContent).toBe('Take the change back with Ctrl Z');
    expect(screen.queryByText(/as it was/u)).toBeNull();
  });

  test('Copy again copies again', async () => {
    const { user } = await refuse();
    await user.click(screen.getByRole('button', { name: 'Copy again' }));
    expect(writeText).toHaveBeenCalledTimes(2);
  });

  test('Other wordings leads back to the list, where a way can be chosen again', async () => {
    const { user, actions } = await refuse();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('May I have your order number?');
    await user.keyboard('2');
    expect(actions.use.mock.calls).toEqual([[0], [1]]);
  });

  test('digits choose nothing while the versions are shown', async () => {
    const { user, actions } = await refuse();
    await user.keyboard('2');
    expect(actions.use).toHaveBeenCalledTimes(1);
  });

  test('without the clipboard API the old command copies, and leaves nothing behind', async () => {
    writeText.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    const copied: string[] = [];
    command.mockImplementation(() => copied.push((document.activeElement as HTMLTextAreaElement).value) > 0);
    await refuse();
    expect(copied).toEqual(['May I have your order number?']);
    expect(screen.getByRole('dialog', { name: 'Copied instead' })).toBeTruthy();
    expect(document.querySelectorAll('textarea')).toHaveLength(1);
  });

  test('where nothing copies, the wording can be selected', async () => {
    writeText.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    await refuse();
    expect(screen.getByRole('dialog', { name: 'Your reply is as it was' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Select the wording and copy it');
    expect(document.querySelector('[data-selectable]')?.textContent).toBe('May I have your order number?');
  });

  test('of words to leave out there is nothing to copy', async () => {
    await refuse([way('', 'delete', 'As I already said, ')]);
    expect(writeText).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toBe('Select these words and delete them');
    expect(screen.queryByRole('button', { name: 'Copy again' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Other wordings' }));
  });
});
