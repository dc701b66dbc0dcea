import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Anchor, FlagActions, FlagView, UseOutcome, Way } from '../../../src/popover-port';
import type { SuggestionKind } from '../../../src/rules/types';

/** What jsdom lacks. Nothing here decides anything that a test asks about: places are tested in browsers. */
class NothingToObserve {
  observe() {}
  unobserve() {}
  disconnect() {}
}
vi.stubGlobal('ResizeObserver', NothingToObserve);
vi.stubGlobal('IntersectionObserver', NothingToObserve);
vi.stubGlobal(
  'DOMRect',
  class {
    constructor(
      readonly left = 0,
      readonly top = 0,
      readonly width = 0,
      readonly height = 0,
    ) {}
  },
);
HTMLElement.prototype.showPopover ??= () => {};
document.elementsFromPoint ??= () => [];
Element.prototype.getClientRects = () => [] as unknown as DOMRectList;

beforeEach(() => {
  document.body.innerHTML =
    '<textarea aria-label="Reply">Thanks, Nadia. Send me your order number.</textarea>';
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

export function replyBox(): HTMLTextAreaElement {
  const box = document.querySelector('textarea');
  if (!box) throw new Error('the stage has no reply box');
  return box;
}

export function anchorOf(element: Element = replyBox()): Anchor {
  return { element, theme: 'light', rects: () => [new DOMRect(10, 10, 100, 20)], sends: () => [] };
}

export function way(
  text: string,
  kind: SuggestionKind = 'replace',
  original = 'Send me your order number.',
): Way {
  const blank = text.search(/\[/u);
  const blanks: Way['suggestion']['blanks'] = blank < 0 ? [] : [[blank, text.indexOf(']') + 1]];
  return { original, suggestion: { kind, start: 0, end: original.length, text, blanks } };
}

export const THREE = [
  way('May I have your order number?'),
  way('Could you send me your order number?'),
  way('Would you mind sending me your order number?'),
];

export function flag(view: Partial<FlagView> = {}): FlagView {
  return {
    set: 'commands',
    severity: 3,
    quote: 'Send me your order number.',
    rule: 'Plain orders',
    mayDismiss: 'rule',
    hears: 'May sound like an order',
    why: 'A question leaves the choice with the customer.',
    position: { index: 1, of: 1 },
    ways: THREE,
    ...view,
  };
}

/** Actions that record, and a `use` that answers `outcome`. `closed` returns the focus as the coach does. */
export function actionsOf(outcome: UseOutcome = 'used') {
  return {
    use: vi.fn<FlagActions['use']>(async () => outcome),
    more: vi.fn<FlagActions['more']>(),
    dismiss: vi.fn<FlagActions['dismiss']>(async () => undefined),
    undoDismiss: vi.fn<FlagActions['undoDismiss']>(async () => undefined),
    pointer: vi.fn<FlagActions['pointer']>(),
    closed: vi.fn<FlagActions['closed']>((returnFocus) => {
      if (returnFocus) replyBox().focus();
    }),
  };
}
