import { layoutOf } from '../text/layout';
import type { TextMap } from '../text/text-map';
import type { Hunk } from './one-hunk';

const INLINE_FORMAT = new Set(
  'A B STRONG I EM U S STRIKE DEL INS CODE KBD SAMP SUB SUP MARK FONT SMALL BIG'.split(' '),
);
const KEPT_ATTRIBUTES = ['href', 'target', 'rel', 'title', 'style', 'class', 'color', 'face', 'size'];

/** Words and the elements that format them, outermost first. */
interface Piece {
  text: string;
  chain: Element[];
}

/** The words from `start` to `end` do not all look the same: some are bold, or a link. */
export function isMixed(map: TextMap, root: Element, start: number, end: number): boolean {
  const chains = map.textIn(start, end).map(({ node }) => chainOf(node, root));
  return chains.some((chain) => !sameChain(chain, chains[0] ?? []));
}

/** Whether a link is among what formats these words: dropping it would lose more than looks. */
export function hasLink(map: TextMap, root: Element, start: number, end: number): boolean {
  return map
    .textIn(start, end)
    .some(({ node }) => chainOf(node, root).some(({ tagName }) => tagName === 'A'));
}

/**
 * HTML for the new words of `whole`: what stays keeps its formatting, what is new takes that of what it replaces, or
 * of the word before it.
 * @param hunks what changes inside of `whole`, in order; offsets into the old text
 */
export function formattedHtml(map: TextMap, root: Element, whole: Hunk, hunks: readonly Hunk[]): string {
  const pieces: Piece[] = [];
  let at = whole.start;
  const keep = (end: number): void => {
    for (const { node, text } of map.textIn(at, end)) pieces.push({ text, chain: chainOf(node, root) });
  };
  for (const { start, end, text } of hunks) {
    keep(start);
    const [model] = map.textIn(start, end > start ? end : start + 1);
    const before = start > whole.start || !model ? pieces.at(-1)?.chain : undefined;
    const own = end > start && model ? chainOf(model.node, root) : undefined;
    const chain = own ?? before ?? (model ? chainOf(model.node, root) : []);
    if (text !== '') pieces.push({ text, chain });
    at = end;
  }
  keep(whole.end);
  return htmlOf(pieces);
}

/** Built in a document of its own, where nothing loads or runs, and only read out as HTML. */
function htmlOf(pieces: readonly Piece[]): string {
  const { body } = document.implementation.createHTMLDocument('');
  let open: { of: Element; shell: Element }[] = [];
  for (const { text, chain } of pieces) {
    let shared = 0;
    while (shared < open.length && open[shared]?.of === chain[shared]) shared += 1;
    open = open.slice(0, shared);
    for (const of of chain.slice(shared)) {
      const shell = (open.at(-1)?.shell ?? body).appendChild(shellOf(of, body.ownerDocument));
      open.push({ of, shell });
    }
    (open.at(-1)?.shell ?? body).append(text);
  }
  // blanks at the ends, and all but the first of several, would be taken for the layout of the HTML
  return body.innerHTML.replace(/^ | $|(?<= ) /g, '&nbsp;');
}

function shellOf(element: Element, inside: Document): Element {
  const shell = inside.createElement(element.localName);
  for (const name of KEPT_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) shell.setAttribute(name, value);
  }
  return shell;
}

/** "ql-size-large", "text-big". */
function isStyledByClass(element: Element): boolean {
  return element.tagName === 'SPAN' && element.classList.length > 0;
}

/** From the block on inwards. A span says something only by its style or its class. */
function chainOf(node: Node, root: Element): Element[] {
  const chain: Element[] = [];
  for (let at = node.parentElement; at && at !== root; at = at.parentElement) {
    if (layoutOf(at).flow === 'block') break;
    if (INLINE_FORMAT.has(at.tagName) || at.getAttribute('style') || isStyledByClass(at)) chain.unshift(at);
  }
  return chain;
}

function sameChain(one: Element[], other: Element[]): boolean {
  return one.length === other.length && one.every((element, at) => element === other[at]);
}
