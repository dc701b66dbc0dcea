import type { BlockKind } from '../../rules/types';

/** What the text inside `element` is, given what is around it. Quotes and code stay what they are all the way down. */
export function kindInside(element: Element, tag: string, around: BlockKind): BlockKind {
  if (around === 'quote' || around === 'code') return around;
  if (tag === 'BLOCKQUOTE') return 'quote';
  if (tag === 'PRE') return 'code';
  if (tag === 'LI') return element.parentElement?.tagName === 'OL' ? 'step' : 'bullet';
  return /^H[1-6]$/.test(tag) ? 'heading' : around;
}
