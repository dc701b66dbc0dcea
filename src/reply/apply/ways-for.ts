import type { ReplyBox } from '../find';
import type { ReadReply } from '../read';
import { everyHunk } from './every-hunk';
import { formattedHtml, hasLink, isMixed } from './formatting';
import type { Hunk } from './one-hunk';
import { pasteOwnFormat } from './own-format';
import { HTML_WAYS, WAYS } from './ways';

/**
 * The ways to put `hunk` where it is selected, in the order they are to be tried. Words of different formatting go in
 * as HTML; plain words, which would make all of them look like the first, are the last resort, and none for a link.
 */
export function waysFor(box: ReplyBox, read: ReadReply, hunk: Hunk): (() => void)[] {
  const { element, editor } = box;
  const plain = editor.ways.map((way) => () => WAYS[way](element, hunk.text));
  const { map } = read;
  const { start, end } = hunk;
  if (!map || !isMixed(map, element, start, end)) return plain;

  const hunks = everyHunk(read.text.slice(start, end), hunk.text, start);
  // Now, while the map is true: a key that ends an undo step lets CKEditor 4 take its fillers out of the text.
  const html = formattedHtml(map, element, hunk, hunks);
  const formatted = editor.formatted.map((way) => (): void => {
    if (way === 'own-format') pasteOwnFormat(element, start, hunks);
    else HTML_WAYS[way](element, html);
  });
  return hasLink(map, element, start, end) ? formatted : [...formatted, ...plain];
}
