import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchHover } from '../../../src/coach/hover';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A box with one flag left of x = 100. */
function stage(followsPointer = true) {
  const element = new EventTarget() as HTMLElement;
  const life = new AbortController();
  let open = false;
  const targets = {
    at: (x: number) => (x < 100 ? 'flag' : undefined),
    isOpen: () => open && followsPointer,
    open: vi.fn(() => {
      open = true;
    }),
    close: vi.fn(() => {
      open = false;
    }),
  };
  const hover = watchHover(element, targets, life.signal);
  const move = (clientX: number, buttons = 0): void => {
    element.dispatchEvent(Object.assign(new Event('pointermove'), { clientX, clientY: 0, buttons }));
  };
  const leave = (): void => void element.dispatchEvent(new Event('pointerleave'));
  return { targets, hover, move, leave, life };
}

describe('the pointer', () => {
  test('opens a flag it rests on for a quarter of a second', () => {
    const { targets, move } = stage();
    move(50);
    vi.advanceTimersByTime(249);
    expect(targets.open).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(targets.open).toHaveBeenCalledWith('flag');
  });

  test('opens nothing on its way, nor while it drags', () => {
    const { targets, move } = stage();
    move(50);
    vi.advanceTimersByTime(200);
    move(150);
    vi.advanceTimersByTime(1000);
    move(50, 1);
    vi.advanceTimersByTime(1000);
    expect(targets.open).not.toHaveBeenCalled();
  });

  test('closes when it has left flag and popover, not on the way from one to the other', () => {
    const { targets, move, leave, hover } = stage();
    move(50);
    vi.advanceTimersByTime(250);
    leave();
    vi.advanceTimersByTime(100);
    hover.overPopover(true);
    vi.advanceTimersByTime(1000);
    expect(targets.close).not.toHaveBeenCalled();
    hover.overPopover(false);
    vi.advanceTimersByTime(150);
    expect(targets.close).toHaveBeenCalledOnce();
  });

  test('closes nothing that does not follow it', () => {
    const { targets, move, leave } = stage(false);
    targets.open();
    move(150);
    vi.advanceTimersByTime(1000);
    leave();
    vi.advanceTimersByTime(1000);
    expect(targets.close).not.toHaveBeenCalled();
  });

  test('does nothing any more after the end', () => {
    const { targets, move, life } = stage();
    move(50);
    life.abort();
    vi.advanceTimersByTime(1000);
    expect(targets.open).not.toHaveBeenCalled();
  });
});
