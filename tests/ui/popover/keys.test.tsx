import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Popover } from '../../../src/ui/popover/popover';
import { actionsOf, anchorOf, flag, replyBox, THREE } from './stage';

function show(takesFocus: boolean, ways = THREE) {
  const actions = actionsOf();
  const onClose = vi.fn();
  const onDismiss = vi.fn();
  const shown = {
    view: flag({ ways }),
    anchor: anchorOf(),
    actions,
    takesFocus,
    enters: false,
    onClose,
    onDismiss,
  };
  replyBox().focus();
  render(<Popover {...shown} />);
  return { actions, onClose, onDismiss, user: userEvent.setup() };
}

const rows = () => within(screen.getByRole('list')).getAllByRole('button');
const focusedRow = () => rows().indexOf(document.activeElement as HTMLElement) + 1;

describe('keys in a popover', () => {
  test('opened by pointer the focus stays in the reply, where digits are text', async () => {
    const { actions, user } = show(false);
    await user.keyboard('2');
    expect(document.activeElement).toBe(replyBox());
    expect(replyBox().value).toContain('2');
    expect(actions.use).not.toHaveBeenCalled();
  });

  test.each([
    ['{ArrowDown}', 2],
    ['{ArrowUp}', 3],
    ['{ArrowDown}{ArrowDown}{ArrowDown}', 1],
    ['{End}', 3],
    ['{End}{Home}', 1],
  ])('%s moves the focus to way %i', async (pressed, expected) => {
    const { user } = show(true);
    expect(focusedRow()).toBe(1);
    await user.keyboard(pressed);
    expect(focusedRow()).toBe(expected);
  });

  test('one tab stop for all ways, then Not here', async () => {
    const { user } = show(true);
    await user.keyboard('{ArrowDown}');
    expect(rows().map((row) => row.tabIndex)).toEqual([-1, 0, -1]);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Not here' }));
  });

  test('Enter uses the way that has the focus, then the popover is done', async () => {
    const { actions, onClose, user } = show(true);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(actions.use.mock.calls).toEqual([[1]]);
    expect(onClose.mock.calls).toEqual([[true]]);
  });

  test('a digit uses its way at once; one without a way does nothing', async () => {
    const { actions, user } = show(true, THREE.slice(0, 2));
    await user.keyboard('3');
    expect(actions.use).not.toHaveBeenCalled();
    await user.keyboard('2');
    expect(actions.use.mock.calls).toEqual([[1]]);
  });

  test('digits with Alt or Ctrl belong to the browser', async () => {
    const { actions, user } = show(true);
    await user.keyboard('{Alt>}1{/Alt}{Control>}2{/Control}');
    expect(actions.use).not.toHaveBeenCalled();
  });

  test('Esc closes and says that the focus was here', async () => {
    const { onClose, user } = show(true);
    await user.keyboard('{Escape}');
    expect(onClose.mock.calls).toEqual([[true]]);
  });
});

describe('choosing once', () => {
  test.each(['double click', 'Enter twice', 'two digits'])('%s uses one way', async (how) => {
    const { actions, onClose, user } = show(true);
    let finish = () => {};
    actions.use.mockImplementation(() => new Promise((resolve) => (finish = () => resolve('used'))));
    if (how === 'double click') await user.dblClick(rows()[0] as HTMLElement);
    else await user.keyboard(how === 'two digits' ? '12' : '{Enter}{Enter}');
    expect(actions.use.mock.calls).toEqual([[0]]);
    expect(onClose).not.toHaveBeenCalled();
    finish();
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  });

  test.each(['gone', 'broken'])('closes when the reply is %s', async (outcome) => {
    const { actions, onClose, user } = show(true);
    actions.use.mockImplementation(async () => {
      if (outcome === 'broken') throw new Error('the frame went away');
      return 'gone';
    });
    await user.keyboard('1');
    await vi.waitFor(() => expect(onClose.mock.calls).toEqual([[true]]));
  });
});

test('tells when the pointer is on it', async () => {
  const { actions, user } = show(false);
  await user.hover(screen.getByRole('dialog'));
  await user.unhover(screen.getByRole('dialog'));
  expect(actions.pointer.mock.calls).toEqual([[true], [false]]);
});
