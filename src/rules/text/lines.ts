import type { BlockKind } from '../types';
import { opensQuotedMail } from './quoted-mail';

/** What a line is by itself. `intro` ends in a colon and announces steps. */
export type LineKind = BlockKind | 'empty' | 'fence' | 'intro' | 'quote-header';

interface LineShape {
  kind: LineKind;
  /** Where its words begin: after the marker of a step or bullet. */
  from: number;
}

const NUMBERED = /^(?:\(?\d{1,2}(?:[.):]| ?[-–])|\(?[a-h][.)]|step \d{1,2} ?[:.)–-]?)\s+/i;
const BULLET = /^[-*•‣◦–—]\s+/;
/** A closing that only a name and an address follow. */
const CLOSING =
  /^(?:(?:with )?(?:best|kind|kindest|warm|warmest|many thanks and kind|many thanks and best) (?:regards|wishes)|regards|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|sent from my .{2,40})[,.!]?\s*$/i;
const INTRO =
  /\b(?:steps?|how(?: to)?|following|instructions|like this|do this|to (?:do|fix|solve|reset|change|find|set|get|turn|update) .{2,80})\s*:\s*$/i;

/** Reads the kind of the line `text.slice(start, end)` off its first and last characters; regular expressions only where those allow it. */
export function lineKind(text: string, start: number, end: number): LineShape {
  let from = start;
  while (from < end && (text.charCodeAt(from) <= 32 || text.charCodeAt(from) === 0xa0)) from++;
  if (from >= end) return { kind: 'empty', from };
  const first = text[from] ?? '';
  if (first === '>') return { kind: 'quote', from };
  if (first === '`' && text.startsWith('```', from)) return { kind: 'fence', from };
  if (first === '-' && /^--\s*$/.test(text.slice(from, Math.min(end, from + 6))))
    return { kind: 'signature', from };
  if (MARKED.test(text.slice(from, Math.min(end, from + LONGEST_START)))) {
    const line = text.slice(from, Math.min(end, from + 240));
    const marker = NUMBERED.exec(line) ?? undefined;
    if (marker) return { kind: 'step', from: from + marker[0].length };
    const bullet = BULLET.exec(line);
    if (bullet) return { kind: 'bullet', from: from + bullet[0].length };
    if (opensQuotedMail(line, () => lineAfter(text, end))) return { kind: 'quote-header', from };
    if (CLOSING.test(line)) return { kind: 'signature', from };
  }
  if (text[end - 1] === ':' && INTRO.test(text.slice(Math.max(from, end - 120), end)))
    return { kind: 'intro', from };
  return { kind: 'paragraph', from };
}

/** How a marker, a closing or a header of quoted mail can begin: nearly all lines are out by this one look. */
const MARKED =
  /^(?:[\d(*•‣◦–—_-]|[a-h][.)]|step \d|(?:on|am|le|el|em|il|op) |(?:from|von|de|da|van)\*? ?:|begin forwarded|with |best |kind |kindest |warm |warmest |many thanks |regards|yours |sincerely|faithfully|truly|sent from)/i;
/** No shorter than the longest of those. */
const LONGEST_START = 16;

function lineAfter(text: string, end: number): string {
  const close = text.indexOf('\n', end + 1);
  return text.slice(end + 1, Math.min(close === -1 ? text.length : close, end + 240)).trim();
}
