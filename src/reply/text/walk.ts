import type { Block, BlockKind, Span } from '../../rules/types';
import type { Editor } from '../editors';
import { kindInside } from './block-kind';
import { layoutOf } from './layout';
import { LineBuilder } from './line-builder';
import { TextMap } from './text-map';

/** Stand for themselves: no words to read inside. */
const EMBEDS = new Set('IMG SVG VIDEO AUDIO CANVAS IFRAME OBJECT EMBED INPUT SELECT BUTTON MATH'.split(' '));
const UNREAD = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT'.split(' '));
const INLINE_CODE = new Set('CODE KBD SAMP'.split(' '));

/** The text of a rich editor with its blocks, its masks and the way back into the DOM. */
export interface WalkedReply {
  text: string;
  blocks: Block[];
  masks: Span[];
  map: TextMap;
}

/**
 * Our own walk instead of `innerText`, which lays the page out, loses the way back and differs by browser.
 * Blocks are parted by one line feed; a `<br>` is one, unless it only keeps the last line open; what cannot be
 * edited is one U+FFFC; fillers and hidden elements are left out.
 * @param notTheReply CSS; what matches becomes a mask, and so does inline code
 */
export function walkReply(root: HTMLElement, editor: Editor, notTheReply: string | undefined): WalkedReply {
  const lines = new LineBuilder();
  const masks: Span[] = [];
  const skipped = matching(root, editor.notContent);
  const masked = matching(root, notTheReply);
  const mentions = matching(root, editor.mentions);

  const visitAll = (parent: Element, kind: BlockKind, collapses: boolean): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) lines.words(node as Text, kind, collapses);
      else if (node.nodeType === 1) visit(node as HTMLElement, kind);
    }
  };

  const visit = (element: HTMLElement, kind: BlockKind): void => {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') {
      lines.lineBreak(element, kind);
      return;
    }
    if (UNREAD.has(tag) || skipped.has(element)) return;
    const { flow, collapses } = layoutOf(element);
    if (flow === 'hidden') return;
    if (flow === 'block') lines.endLine();
    const start = lines.nextStart();
    const isEmbed = EMBEDS.has(tag) || mentions.has(element);
    if (isEmbed || element.getAttribute('contenteditable') === 'false') lines.embed(element, kind);
    else visitAll(element, kindInside(element, tag, kind), collapses);
    if (masked.has(element) || (flow === 'inline' && INLINE_CODE.has(tag))) {
      if (lines.text.length > start) masks.push([start, lines.text.length]);
    }
    if (flow === 'block') lines.endLine();
  };

  visitAll(root, 'paragraph', layoutOf(root).collapses);
  lines.endLine();
  return { text: lines.text, blocks: lines.blocks, masks, map: new TextMap(lines.text.length, lines.runs) };
}

/** One query for the whole box is far cheaper than asking each element whether it matches. */
function matching(root: Element, selector: string | undefined): Set<Element> {
  return new Set(selector ? root.querySelectorAll(selector) : []);
}
