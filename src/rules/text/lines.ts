import type { BlockKind } from '../types';

/** What a line is by itself. `intro` ends in a colon and announces steps. */
export type LineKind = BlockKind | 'empty' | 'fence' | 'intro' | 'quote-header';

interface LineShape {
  kind: LineKind;
  /** Where its words begin: after the marker of a step or bullet. */
  from: number;
}

const NUMBERED = /^(?:\d{1,2}[.)]|[a-h][.)]|step \d{1,2}[:.)]?)\s+/i;
const BULLET = /^[-*•‣◦–—]\s+/;
const QUOTE_HEADER =
  /^(?:on .{6,120} wrote:|-{2,} ?(?:original|forwarded) message ?-{2,}|from: .{1,200}|_{20,}|le .{6,120} a écrit ?:|am .{6,120} schrieb.{0,80}:)\s*$/i;
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
  if (MARKER_STARTS.includes(first)) {
    const line = text.slice(from, Math.min(end, from + 240));
    const marker = NUMBERED.exec(line) ?? undefined;
    if (marker) return { kind: 'step', from: from + marker[0].length };
    const bullet = BULLET.exec(line);
    if (bullet) return { kind: 'bullet', from: from + bullet[0].length };
    if (QUOTE_HEADER.test(line)) return { kind: 'quote-header', from };
  }
  if (text[end - 1] === ':' && INTRO.test(text.slice(Math.max(from, end - 120), end)))
    return { kind: 'intro', from };
  return { kind: 'paragraph', from };
}

/** First characters that a marker or a header of quoted mail can have. */
const MARKER_STARTS = '0123456789-*•‣◦–—_abcdefghABCDEFGHsSoOfFlLaA';
