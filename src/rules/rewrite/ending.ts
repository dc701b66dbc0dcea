import type { Sentence } from '../text/sentence';
import { capitalized } from './phrases';

/**
 * What stands behind token `last` (exclusive) and stays behind a question's mark: an emoji, a smiley, a closing
 * bracket, "Thanks!". The sentence's own full stop or exclamation mark goes.
 */
export function ending({ tokens, text }: Sentence, last: number): string {
  const kept = text
    .slice(tokens[last - 1]?.end ?? text.length)
    .replace(/^(?:[\s.!,;…–—]|-(?=\s|$))+/, '')
    .replace(/\s+$/, '');
  if (kept === '') return '';
  if (/^[)\]"”’»]/.test(kept)) return kept;
  return ` ${capitalized(kept)}`;
}
