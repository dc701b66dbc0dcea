import type { EditorCase } from './cases';
import type { Hands } from './hands';
import { until } from './until';

/** What the open popover says; empty while there is none. */
export async function popoverText(hands: Hands): Promise<string> {
  return await hands.run(() => {
    const root = document.querySelector('tactful-popover')?.shadowRoot;
    return root?.querySelector('[role="dialog"]')?.textContent ?? '';
  }, undefined);
}

/** Clicks the first way of the open popover. */
export async function clickFirstWay(hands: Hands): Promise<void> {
  const at = await hands.run(() => {
    const root = document.querySelector('tactful-popover')?.shadowRoot;
    const { left, top, width, height } =
      root?.querySelector('ol button')?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, undefined);
  await hands.click(at.x, at.y);
}

/** Opens the popover of the flag that the case is about; false if it does not come. */
export async function openPopover(hands: Hands, one: EditorCase, byPointer: boolean): Promise<boolean> {
  const choose = one.choose ?? 0;
  const wanted = one.flags.length > 1 ? `${choose + 1} of ${one.flags.length}` : '';
  const isOpen = (text: string): boolean => text !== '' && text.includes(wanted);
  let text = '';
  // the command goes from flag to flag
  for (let presses = 0; presses <= one.flags.length && !isOpen(text); presses += 1) {
    const before = text;
    if (byPointer) await rest(hands, choose);
    else await hands.nextFlag?.();
    text = await until(
      () => popoverText(hands),
      (now) => now !== '' && now !== before,
    );
  }
  return isOpen(text);
}

async function rest(hands: Hands, index: number): Promise<void> {
  const flag = (await hands.flags())[index];
  if (!flag) return;
  await hands.point(flag.x - 4, flag.y);
  await hands.point(flag.x, flag.y);
}
