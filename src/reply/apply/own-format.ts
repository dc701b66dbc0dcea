import type { Hunk } from './one-hunk';

/** Slate's name for what it copies: its nodes as JSON, percent-encoded, in base64. */
const FRAGMENT = 'application/x-slate-fragment';

interface Node {
  text?: string;
  children?: Node[];
}

/**
 * Has Slate copy what is selected into a clipboard of ours, changes the words in its own nodes and has it paste them:
 * bold, links and whatever the helpdesk made up stay what they are. Does nothing where it copies nothing.
 * @param start where the selection begins in the text that `hunks` are offsets into, in UTF-16 units
 */
export function pasteOwnFormat(element: HTMLElement, start: number, hunks: readonly Hunk[]): void {
  const copied = new DataTransfer();
  const inOneGo = { bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(new ClipboardEvent('copy', { ...inOneGo, clipboardData: copied }));
  const nodes = decoded(copied.getData(FRAGMENT));
  if (!nodes) return;
  const leaves = nodes.flatMap(leavesOf);
  for (const { start: from, end, text } of hunks.toReversed()) put(leaves, from - start, end - start, text);
  const dataTransfer = new DataTransfer();
  dataTransfer.setData(FRAGMENT, btoa(encodeURIComponent(JSON.stringify(nodes))));
  // of a paste it takes plain text alone, the rest from the event that a browser sends next
  element.dispatchEvent(
    new InputEvent('beforeinput', { ...inOneGo, inputType: 'insertFromPaste', dataTransfer }),
  );
}

function decoded(fragment: string): Node[] | undefined {
  try {
    const nodes: unknown = JSON.parse(decodeURIComponent(atob(fragment)));
    return Array.isArray(nodes) ? nodes : undefined;
  } catch {
    return undefined;
  }
}

function leavesOf(node: Node): Node[] {
  return node.text === undefined ? (node.children ?? []).flatMap(leavesOf) : [node];
}

/** What is new goes into the leaf of the first word that it replaces, or of the word before it. */
function put(leaves: readonly Node[], start: number, end: number, text: string): void {
  let at = 0;
  let isPut = false;
  for (const leaf of leaves) {
    const { text: old = '' } = leaf;
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, old.length)];
    const isHere: boolean =
      !isPut && (start === end ? start - at <= old.length : from < old.length) && start >= at;
    if (isHere || (from < to && end > at))
      leaf.text = old.slice(0, from) + (isHere ? text : '') + old.slice(to);
    isPut ||= isHere;
    at += old.length;
  }
}
