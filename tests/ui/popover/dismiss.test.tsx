import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Popover } from '../../../src/ui/popover/popover';
import { actionsOf, anchorOf, flag, replyBox } from './stage';

function show(view: Parameters<typeof flag>[0] = {}, takesFocus = true) {
  const [onDismiss, onClose, actions] = [vi.fn(), vi.fn(), actionsOf()];
  const shown = { view: flag(view), anchor: anchorOf(), actions, takesFocus, enters: false };
  replyBox().focus();
  render(<Popover {...shown} {...{ onDismiss, onClose }} />);
  return { onDismiss, onClose, actions, user: userEvent.setup() };
}
const more = () => screen.queryByRole('button', { name: 'More ways to dismiss' });
const rows = () => screen.getAllByRole('menuitem').map(({ textContent }) => textContent);

async function openByKeys(view?: Parameters<typeof flag>[0]) {
  const shown = show(view);
  more()?.focus();
  await shown.user.keyboard('{Enter}');
  return shown;
}

describe('the menu beside Not here', () => {
  test('says how far each choice reaches', async () => {
    const { user } = show();
    const button = more() as HTMLElement;
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await user.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(rows()).toEqual([
      'Not hereQuiet in this reply',
      'Not this phrase“Send me your order number.”, in any reply',
      'Not this ruleTurns off “Plain orders”, everywhere',
    ]);
    await user.click(button);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  test.each([
    ['{Enter}', 'here'],
    ['{ArrowDown}{Enter}', 'phrase'],
    ['{ArrowUp}{Enter}', 'rule'],
  ])('by keyboard, %s chooses “%s”', async (keys, reach) => {
    const { user, onDismiss } = await openByKeys();
    await user.keyboard(keys);
    expect(onDismiss.mock.calls).toEqual([[reach, true]]);
  });

  test.each(['{Escape}', '{Tab}'])('%s puts it away, and the popover stays', async (key) => {
    const { user, onClose, onDismiss } = await openByKeys();
    await user.keyboard(key);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(more());
    expect(onClose).not.toHaveBeenCalled();
    expect(onDismiss).not.toHaveBeenCalled();
  });

  test('digits and arrows in it are not those of the wordings', async () => {
    const { user, actions } = await openByKeys();
    await user.keyboard('1');
    expect(actions.use).not.toHaveBeenCalled();
    expect(screen.getByRole('menu')).toBeTruthy();
  });

  test('opened by a pointer it leaves the focus in the reply, and goes when something else is pressed', async () => {
    const { user } = show({}, false);
    // as in a page, where a press of ours takes no focus
    fireEvent.click(more() as HTMLElement);
    expect(screen.getByRole('menu').contains(document.activeElement)).toBe(false);
    await user.pointer({ target: screen.getByRole('heading'), keys: '[MouseLeft]' });
    expect(screen.queryByRole('menu')).toBeNull();
  });

  test('stays while the focus is in another window', async () => {
    await openByKeys();
    fireEvent.blur(document.activeElement as HTMLElement, { relatedTarget: null });
    expect(screen.getByRole('menu')).toBeTruthy();
  });

  test('goes when the focus goes elsewhere', async () => {
    await openByKeys();
    screen.getByRole('button', { name: 'More about this' }).focus();
    await vi.waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    expect(document.activeElement?.textContent).toBe('More about this');
  });

  test('a rule that a team has set keeps its row, and cannot be chosen', async () => {
    const { user, onDismiss } = await openByKeys({ mayDismiss: 'phrase' });
    expect(rows().at(-1)).toBe('Not this ruleSet by your team');
    await user.keyboard('{ArrowUp}{Enter}');
    await user.click(screen.getByRole('menuitem', { name: /Not this rule/ }));
    expect(onDismiss).not.toHaveBeenCalled();
  });

  test('is not there for what must not stay quiet', () => {
    show({ mayDismiss: 'here' });
    expect(screen.getByRole('button', { name: 'Not here' })).toBeTruthy();
    expect(more()).toBeNull();
  });
});
