import type { ReplyBox } from './find';

/** A change this long after what the agent did is not the agent's; milliseconds. */
const LONGEST = 1000;

/** `restores`: took something back, or did it again. */
export type Act = 'types' | 'restores';

/**
 * Notes what the agent does in the box: the returned function tells what it was, undefined when it was nothing in the
 * last second, as when the helpdesk writes. Only what the browser itself reports counts.
 */
export function watchActs({ element }: ReplyBox, signal: AbortSignal): () => Act | undefined {
  let last: Act = 'types';
  let at = Number.NEGATIVE_INFINITY;
  const note = (event: Event): void => {
    if (!event.isTrusted) return;
    last = restores(event) ? 'restores' : 'types';
    at = performance.now();
  };
  for (const type of ['keydown', 'beforeinput', 'input', 'compositionend', 'paste', 'drop'])
    element.addEventListener(type, note, { capture: true, passive: true, signal });
  return () => (performance.now() - at > LONGEST ? undefined : last);
}

function restores(event: Event): boolean {
  if ('inputType' in event) return String(event.inputType).startsWith('history');
  const { key, ctrlKey, metaKey } = event as KeyboardEvent;
  return (ctrlKey || metaKey) && /^[zy]$/i.test(key ?? '');
}
