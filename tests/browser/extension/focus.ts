import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What has the focus, shadow roots looked into. */
export interface Stop {
  /** Its name as it is read out; `the page` where nothing has the focus. */
  name: string;
  /** A ring of 2 px is drawn around it, or around the field that it is in, and it is in sight. */
  isSeen: boolean;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Runs in the page. */
function focusedStop(): Stop {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const nowhere = { name: 'the page', isSeen: false, left: 0, top: 0, right: 0, bottom: 0 };
  if (!element || element === document.body) return nowhere;
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  const ringed = [element, ...(label ? [label] : [])].some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const isInSight = top < innerHeight && bottom > 0 && left < innerWidth && right > 0;
  const named = (label ?? element).cloneNode(true) as Element;
  for (const drawn of named.querySelectorAll('[aria-hidden="true"]')) drawn.remove();
  const words = element.getAttribute('aria-label') ?? named.textContent ?? '';
  return {
    name: words.replace(/\s+/gu, ' ').trim(),
    isSeen: ringed && isInSight,
    left: left + scrollX,
    top: top + scrollY,
    right: right + scrollX,
    bottom: bottom + scrollY,
  };
}

export async function focusOf(page: Page): Promise<Stop> {
  return await page.evaluate(focusedStop);
}

/** Waits until the focus is, in sight, on what has this name. */
export async function expectFocus(page: Page, name: string | RegExp): Promise<void> {
  await expect
    .poll(() => focusOf(page), { interval: 25 })
    .toMatchObject({ name: typeof name === 'string' ? name : expect.stringMatching(name), isSeen: true });
}

/**
 * Presses Tab, or Shift+Tab, until the focus is on what has this name. Every stop on the way must be seen.
 * @throws if it is not there within a hundred stops
 */
export async function tabTo(
  page: Page,
  name: string | RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < 100; stop++) {
    await page.keyboard.press(key);
    const focus = await focusOf(page);
    passed.push(focus.name);
    if (focus.name !== 'the page') expect(focus).toMatchObject({ name: focus.name, isSeen: true });
    if (typeof name === 'string' ? focus.name === name : name.test(focus.name)) return;
  }
  throw new Error(`Not reached: ${name}. Passed: ${passed.join(', ')}`);
}

/**
 * Every stop from the top of a page of ours to its end, where the focus leaves it: nothing holds it.
 * @throws if it has not left after two hundred stops
 */
export async function stopsOf(page: Page): Promise<Stop[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const stops: Stop[] = [];
  while (stops.length < 200) {
    await page.keyboard.press('Tab');
    const stop = await focusOf(page);
    const [first] = stops;
    const isRound = first && stop.name === first.name && stop.top === first.top && stop.left === first.left;
    if (stop.name === 'the page' || isRound) return stops;
    stops.push(stop);
  }
  throw new Error(`The focus is held: ${stops.map(({ name }) => name).join(', ')}`);
}

/** Each stop is seen, and comes below the one before, right of it, or at the top of the next column. */
export function expectOrder(stops: Stop[]): void {
  for (const [index, stop] of stops.entries()) {
    expect(stop).toMatchObject({ name: stop.name, isSeen: true });
    const before = stops[index - 1];
    const follows = !before || stop.top >= before.bottom - 1 || stop.left >= before.right - 1;
    expect([before?.name, stop.name, follows]).toEqual([before?.name, stop.name, true]);
  }
}
