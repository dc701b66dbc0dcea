import type { Block, BlockKind, Reply } from '../types';
import { lineKind } from './lines';
import { endsHeader } from './quoted-mail';

/** Longest piece that is looked at as one: a line beyond it is cut at a blank. */
const LONGEST = 4096;

/** Longest line that may close the head of quoted mail. */
const LONGEST_HEADER = 240;

/**
 * The reply as lines, each with its kind. Where the editor knows its blocks, what it calls a paragraph is still
 * looked at line by line: agents type "> " and "1." into rich editors too.
 */
export function layOut(reply: Reply): Block[] {
  const lines: Block[] = [];
  const state: LineState = { until: undefined, opened: false, steps: false };
  const { text } = reply;
  const blocks = reply.blocks ?? [{ start: 0, end: text.length, kind: 'paragraph' as const }];
  for (const block of blocks) {
    for (let start = block.start; start <= block.end; ) {
      const found = text.indexOf('\n', start);
      const end = found === -1 || found > block.end ? block.end : found;
      addLine(lines, text, start, end, block.kind, state);
      start = end + 1;
    }
  }
  return lines;
}

/** What earlier lines decide about later ones. */
interface LineState {
  /** A signature or a quoted mail lasts to the end, code to its closing fence. */
  until: BlockKind | undefined;
  /** Quoted mail was opened, and no line has shown yet whether each of its lines is marked. */
  opened: boolean;
  /** After "Here's how:" plain lines are steps, until an empty line. */
  steps: boolean;
}

function addLine(
  lines: Block[],
  text: string,
  start: number,
  end: number,
  given: BlockKind,
  state: LineState,
) {
  const shape = given === 'paragraph' ? lineKind(text, start, end) : { kind: given, from: start };
  if (shape.kind === 'empty') {
    state.steps = false;
    return;
  }
  if (shape.kind === 'fence') {
    state.until = state.until === 'code' ? undefined : (state.until ?? 'code');
    return;
  }
  if (state.opened) {
    if (endsHeader(text.slice(shape.from, Math.min(end, shape.from + LONGEST_HEADER)))) return;
    state.opened = false;
    // what is marked line by line ends with its marks, and agents write below it
    if (shape.kind !== 'quote') state.until ??= 'quote';
  }
  if (shape.kind === 'signature') {
    state.until ??= 'signature';
    return;
  }
  if (shape.kind === 'quote-header') {
    state.opened = state.until === undefined;
    return;
  }
  let kind = state.until ?? (shape.kind === 'intro' ? 'paragraph' : shape.kind);
  if (kind === 'paragraph' && state.steps) kind = 'step';
  if (shape.kind === 'intro') state.steps = true;
  let { from } = shape;
  while (end - from > LONGEST) {
    // searched for in the piece alone: without a blank, one would be looked for back to the text's first letter
    const blank = text.slice(from, from + LONGEST + 1).lastIndexOf(' ');
    const to = from + (blank > 0 ? blank : LONGEST);
    lines.push({ start: from, end: to, kind });
    from = to;
  }
  if (end > from) lines.push({ start: from, end, kind });
}
