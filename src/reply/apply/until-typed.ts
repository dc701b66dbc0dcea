/** Pressed along with another key, they write nothing. */
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn']);

/**
 * A signal that aborts with `signal`, or at the agent's next key: `typed` is called before the editor hears of it.
 * Listens until `stop` is called.
 */
export function untilTyped(
  element: Element,
  typed: () => void,
  signal: AbortSignal,
): { signal: AbortSignal; stop(): void } {
  const key = new AbortController();
  const listening = new AbortController();
  const onKey = ({ isTrusted, key: name }: KeyboardEvent): void => {
    if (!isTrusted || MODIFIERS.has(name)) return;
    listening.abort();
    typed();
    key.abort();
  };
  element.addEventListener('keydown', onKey as EventListener, {
    capture: true,
    passive: true,
    signal: AbortSignal.any([signal, listening.signal]),
  });
  return { signal: AbortSignal.any([signal, key.signal]), stop: () => listening.abort() };
}
