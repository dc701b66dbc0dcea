import { type KeyboardEvent, type RefCallback, useRef, useState } from 'react';
import { scrollIntoList } from './scroll-into-list';

/** What a row of the list takes: one tab stop for all rows, moved by the arrows. */
export interface RovingRow {
  tabIndex: 0 | -1;
  rowRef: RefCallback<HTMLButtonElement>;
  onFocus(): void;
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Keys of a list of buttons: arrows, Home and End move, a digit chooses at once if `choose` is given, Escape leaves. Enter needs
 * nothing here: rows are buttons. The keys are heard where `onKeyDown` is put, so only while the focus is there.
 */
export function useRovingFocus(count: number, leave: () => void, choose?: (index: number) => void) {
  const rows = useRef<(HTMLButtonElement | null)[]>([]);
  const [current, setCurrent] = useState(0);

  function row(index: number): RovingRow {
    return {
      tabIndex: index === current ? 0 : -1,
      rowRef: (element) => {
        rows.current[index] = element;
      },
      onFocus: () => setCurrent(index),
    };
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (event.key === 'Escape') leave();
    else if (choose && /^[1-9]$/u.test(event.key) && Number(event.key) <= count)
      choose(Number(event.key) - 1);
    else if (step && count > 0) focusRow(rows.current[step(current, count - 1)]);
    else return;
    event.preventDefault();
  }

  return { row, onKeyDown };
}

function focusRow(row: HTMLButtonElement | null | undefined): void {
  if (!row) return;
  row.focus({ preventScroll: true });
  scrollIntoList(row);
}
