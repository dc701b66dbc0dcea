/** How long the pointer rests on a flag before its popover opens, and stays away before it closes; milliseconds. */
const REST = 250;
const AWAY = 150;

export interface Hover<Flag> {
  /** What the pointer is on, in the box. */
  pointed(): Flag | undefined;
  /** The pointer is on our popover, or left it: on it, nothing closes. */
  overPopover(inside: boolean): void;
}

interface Targets<Flag> {
  at(x: number, y: number): Flag | undefined;
  isOpen(): boolean;
  open(flag: Flag): void;
  close(): void;
}

/** Opens on rest and closes on leave. A diagonal way from flag to popover is safe: nothing closes at once. */
export function watchHover<Flag>(
  element: HTMLElement,
  targets: Targets<Flag>,
  signal: AbortSignal,
): Hover<Flag> {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let last: { x: number; y: number } | undefined;
  const stay = (): void => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const close = (): void => {
    stay();
    targets.close();
  };
  const leave = (): void => {
    clearTimeout(resting);
    if (targets.isOpen()) leaving ??= setTimeout(close, AWAY);
  };
  const move = ({ clientX, clientY, buttons }: PointerEvent): void => {
    clearTimeout(resting);
    last = { x: clientX, y: clientY };
    // dragging a selection is not looking at a flag
    if (buttons !== 0) return;
    resting = setTimeout(() => rest(clientX, clientY), targets.isOpen() ? AWAY : REST);
  };
  const rest = (x: number, y: number): void => {
    const flag = targets.at(x, y);
    if (!flag) {
      leave();
      return;
    }
    stay();
    targets.open(flag);
  };
  element.addEventListener('pointermove', move, { capture: true, passive: true, signal });
  const leaveBox = (): void => {
    last = undefined;
    leave();
  };
  element.addEventListener('pointerleave', leaveBox, { passive: true, signal });
  const stop = (): void => {
    clearTimeout(resting);
    clearTimeout(leaving);
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    pointed: () => last && targets.at(last.x, last.y),
    overPopover: (inside) => (inside ? stay() : leave()),
  };
}
