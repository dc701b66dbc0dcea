import type { Hands } from './hands';
import { clickReply, phrases, reply, typeKeys } from './stage';
import { until } from './until';

const KEYS = "Hello Maren. That's not true. You need to send me the form. Bye";
const FLAGS = ["That's not true.", 'You need to send me the form.'];

/** All that a page can know of a reply that was written, underlined and sent. */
interface Trace {
  model: string;
  editable: string;
  sent: string;
  /** Which kinds of changes observers on the editable and on all around it saw. */
  seen: string[];
}

/**
 * Writes and sends a reply. `isCoached`: it is underlined before it is sent. `own`: kinds of changes that the editor
 * makes in its own time, before we look or while we do.
 */
export async function traceOf(hands: Hands, isCoached: boolean, own: readonly string[]): Promise<Trace> {
  await clickReply(hands);
  await hands.run(observe, undefined);
  await typeKeys(hands, KEYS);
  // some editors tell their form of a change a little later
  await until(
    () => reply(hands),
    (now) => now === KEYS,
  );
  if (isCoached)
    await until(
      () => phrases(hands),
      (now) => now.join('|') === FLAGS.join('|'),
    );
  const written = await hands.run(() => {
    const { replyPage } = window;
    // Draft.js makes up keys anew for each page
    const editable = replyPage.editable().innerHTML.replace(/(data-(?:editor|offset-key)=")[^"-]*/g, '$1');
    return { model: replyPage.model(), editable };
  }, undefined);
  const { sent, seen } = await hands.run(send, undefined);
  return { ...written, sent, seen: seen.filter((kind) => !own.includes(kind)) };
}

/** Runs in the page. */
function observe(): void {
  const seen = new Set<string>();
  const note = (records: MutationRecord[]) => {
    for (const { type, attributeName, target, oldValue } of records) {
      // ProseMirror sets its class to what it is, at each key
      const isSame = attributeName !== null && (target as Element).getAttribute(attributeName) === oldValue;
      if (!isSame) seen.add(`${type} ${target.nodeName} ${attributeName ?? ''}`);
    }
  };
  const watch = new MutationObserver(note);
  const editable = window.replyPage.editable();
  const everything = { attributes: true, attributeOldValue: true, childList: true };
  watch.observe(editable, { ...everything, subtree: true });
  for (let at: Node | null | undefined = editable; at; ) {
    const parent: Node | null | undefined = at.parentNode ?? (at as ShadowRoot).host;
    const around: Node | null | undefined =
      parent?.nodeType === 9 ? (parent as Document).defaultView?.frameElement : parent;
    if (!around || around === document.body) break;
    watch.observe(around, around.nodeType === 1 ? everything : { childList: true });
    at = around;
  }
  Object.assign(window, { changesSeen: seen });
}

/** Runs in the page: Send is pressed. */
function send(): { sent: string; seen: string[] } {
  document.querySelector<HTMLElement>('[type="submit"]')?.click();
  const { changesSeen } = window as unknown as { changesSeen: Set<string> };
  return { sent: document.querySelector('#sent')?.textContent ?? '', seen: [...changesSeen].sort() };
}
