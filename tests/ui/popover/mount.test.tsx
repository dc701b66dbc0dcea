import { act, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenedBy, PopoverPort } from '../../../src/popover-port';
import { createPopover } from '../../../src/ui/popover/mount';
import { actionsOf, anchorOf, flag, replyBox } from './stage';

let life: AbortController;
let port: PopoverPort;

beforeEach(() => {
  life = new AbortController();
  port = createPopover(life.signal);
  replyBox().focus();
});
afterEach(() => act(() => life.abort()));

const host = () => document.querySelector('tactful-popover');
const surface = () => within(host()?.shadowRoot?.querySelector('div') as HTMLElement);
const focused = () => host()?.shadowRoot?.activeElement;

function open(by: OpenedBy = 'keyboard', actions = actionsOf(), hears = 'May sound like an order') {
  act(() => port.open(flag({ hears }), anchorOf(), actions, by));
  return actions;
}

describe('the element in the page', () => {
  test('is there while a flag is shown, at the end of the document, and gone after', () => {
    const before = document.documentElement.outerHTML;
    open('pointer');
    expect(document.documentElement.lastElementChild).toBe(host());
    expect(host()?.getAttribute('popover')).toBe('manual');
    expect(document.activeElement).toBe(replyBox());
    act(() => port.close());
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('goes when the signal aborts, and does not come back', () => {
    open();
    act(() => life.abort());
    expect(host()).toBeNull();
    open();
    expect(host()).toBeNull();
  });

  test('shows the next flag in the same place, and keeps the focus that it had', () => {
    open('keyboard');
    const first = host();
    open('pointer', actionsOf(), 'May sound like blame');
    expect(host()).toBe(first);
    expect(surface().getAllByRole('dialog')).toEqual([
      surface().getByRole('dialog', { name: 'May sound like blame' }),
    ]);
    expect(focused()?.getAttribute('aria-label')).toBe('May I have your order number?');
  });

  test('comes back when the page has thrown it out', () => {
    open('pointer');
    host()?.remove();
    open('pointer');
    expect(surface().getByRole('dialog')).toBeTruthy();
  });

  test('keeps keys, clicks and pastes from the page, also those that close it', async () => {
    const heard = vi.fn();
    const types = ['keydown', 'keyup', 'keypress', 'mousedown', 'click', 'pointerdown', 'paste', 'input'];
    for (const type of types) document.addEventListener(type, heard, { signal: life.signal });
    open();
    const user = userEvent.setup();
    focused()?.dispatchEvent(new Event('paste', { bubbles: true, composed: true }));
    focused()?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await user.keyboard('x{ArrowDown}{Escape}');
    expect(host()).toBeNull();
    open();
    await user.click(surface().getByRole('button', { name: 'Close' }));
    expect(heard.mock.calls.map(([event]) => event.type)).toEqual([]);
  });

  test('a press of the mouse leaves the focus where it is', () => {
    open('pointer');
    const press = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
    surface().getByRole('button', { name: 'Not here' }).dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
  });

  test('knows whether it has the focus', () => {
    expect(port.hasFocus()).toBe(false);
    open('pointer');
    expect(port.hasFocus()).toBe(false);
    expect(port.close()).toBe(false);
    open('keyboard');
    expect(port.hasFocus()).toBe(true);
    expect(port.close()).toBe(true);
    expect(port.hasFocus()).toBe(false);
  });
});

describe('closing', () => {
  test('by Esc or by a way used returns the focus; by the coach it says nothing', async () => {
    const user = userEvent.setup();
    for (const key of ['{Escape}', '{Enter}']) {
      const actions = open();
      await user.keyboard(key);
      await vi.waitFor(() => expect(actions.closed.mock.calls).toEqual([[true]]));
      expect(host()).toBeNull();
      expect(document.activeElement).toBe(replyBox());
    }
    const actions = open();
    act(() => port.close());
    expect(actions.closed).not.toHaveBeenCalled();
  });

  test('by the cross, opened by pointer, leaves the focus alone', async () => {
    const actions = open('pointer');
    await userEvent.click(surface().getByRole('button', { name: 'Close' }));
    expect(actions.closed.mock.calls).toEqual([[false]]);
  });

  test('a way that answers after another flag was opened changes nothing', async () => {
    const late = actionsOf();
    let answer = (_: 'used') => {};
    late.use.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
    open('keyboard', late);
    await userEvent.keyboard('1');
    open('pointer', actionsOf(), 'May sound like blame');
    await act(async () => answer('used'));
    expect(late.closed).not.toHaveBeenCalled();
    expect(surface().getByRole('dialog', { name: 'May sound like blame' })).toBeTruthy();
  });
});

describe('Not here', () => {
  const quiet = async (by: OpenedBy) => {
    const actions = open(by);
    if (by === 'pointer') await userEvent.click(surface().getByRole('button', { name: 'Not here' }));
    else {
      act(() => surface().getByRole('button', { name: 'Not here' }).focus());
      await userEvent.keyboard('{Enter}');
    }
    return actions;
  };
  const line = () => host() && surface().queryByText('Quiet in this reply');

  test('closes, says so as a status, and Undo takes it back', async () => {
    const actions = await quiet('pointer');
    expect(actions.dismiss.mock.calls).toEqual([['here']]);
    expect(actions.closed.mock.calls).toEqual([[false]]);
    expect(surface().queryByRole('dialog')).toBeNull();
    expect(surface().getByRole('status').textContent).toBe('Quiet in this replyUndo');
    await userEvent.click(surface().getByRole('button', { name: 'Undo' }));
    expect(actions.undoDismiss.mock.calls).toEqual([['here']]);
    expect(host()).toBeNull();
  });

  test('by keyboard: Undo has the focus, Enter takes back and returns to the reply', async () => {
    const actions = await quiet('keyboard');
    expect(focused()?.textContent).toBe('Undo');
    expect(actions.closed).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(actions.undoDismiss.mock.calls).toEqual([['here']]);
    expect(actions.closed.mock.calls).toEqual([[true]]);
    expect(document.activeElement).toBe(replyBox());
  });

  test('by keyboard: whoever types on types into the reply', async () => {
    const actions = await quiet('keyboard');
    await userEvent.keyboard('a');
    expect(actions.closed.mock.calls).toEqual([[true]]);
    expect(document.activeElement).toBe(replyBox());
    expect(line()).toBeTruthy();
    expect(actions.undoDismiss).not.toHaveBeenCalled();
  });

  test('by keyboard: Esc puts the line away', async () => {
    const actions = await quiet('keyboard');
    await userEvent.keyboard('{Escape}');
    expect(actions.closed.mock.calls).toEqual([[true]]);
    expect(host()).toBeNull();
  });

  test('says why a choice could not be kept, or taken back', async () => {
    const actions = actionsOf();
    actions.dismiss.mockResolvedValue('No room left');
    open('pointer', actions);
    await userEvent.click(surface().getByRole('button', { name: 'Not here' }));
    await vi.waitFor(() => expect(surface().getByRole('status').textContent).toBe('No room left'));

    const undone = actionsOf();
    undone.undoDismiss.mockResolvedValue('Try again');
    open('pointer', undone);
    await userEvent.click(surface().getByRole('button', { name: 'Not here' }));
    await userEvent.click(surface().getByRole('button', { name: 'Undo' }));
    await vi.waitFor(() => expect(surface().getByRole('status').textContent).toBe('Try again'));
  });

  test('outlives the closing of the popover', async () => {
    await quiet('pointer');
    act(() => port.close());
    expect(line()).toBeTruthy();
  });
});

describe('a line said', () => {
  const say = (line: string) => act(() => port.say(line, { element: replyBox(), theme: 'dark' }));

  test('is a status in the theme of its reply box, and gone after six seconds', () => {
    vi.useFakeTimers();
    say('Nothing left to look at');
    expect(surface().getByRole('status').textContent).toBe('Nothing left to look at');
    expect(host()?.shadowRoot?.querySelector<HTMLElement>('.toast')?.dataset.theme).toBe('dark');
    act(() => vi.advanceTimersByTime(5999));
    expect(host()).not.toBeNull();
    act(() => vi.advanceTimersByTime(1));
    expect(host()).toBeNull();
  });

  test('makes room for the next, which gets its own six seconds', () => {
    vi.useFakeTimers();
    say('One');
    act(() => vi.advanceTimersByTime(4000));
    say('Two');
    act(() => vi.advanceTimersByTime(4000));
    expect(surface().getByRole('status').textContent).toBe('Two');
    act(() => vi.advanceTimersByTime(2000));
    expect(host()).toBeNull();
  });

  test('leaves an open popover as it is', () => {
    vi.useFakeTimers();
    open();
    say('One');
    act(() => vi.advanceTimersByTime(6000));
    expect(surface().getByRole('dialog')).toBeTruthy();
  });
});
