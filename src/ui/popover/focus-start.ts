/** Gives the focus to where the content of a popover starts, without scrolling. */
export function focusStart(popover: HTMLElement | null): void {
  popover?.querySelector<HTMLElement>('[data-start]')?.focus({ preventScroll: true });
}
