import { cleanWordings } from './clean-wordings';
import type { Rule } from './define-rule';
import { findInLine } from './find-in-line';
import { acrossSentences, type ReadLine } from './message/across-sentences';
import { movedBy } from './moved-by';
import { ReviewCache } from './review-cache';
import { suggestInLine } from './suggest-in-line';
import { layOut } from './text/blocks';
import type { Line } from './text/line';
import type { Block, Context, Finding, Reply, Span, Suggestion } from './types';

export interface Reviewer {
  /**
   * Flags of a reply, sorted, never overlapping, each inside one sentence. Deterministic.
   * @throws TypeError when the text is not a string.
   */
  review(reply: Reply, context?: Context): Finding[];
  /**
   * As `review`, but reads on in lines that it does not know only while `hasTime` says so, and one of them at least:
   * asked again with the same reply, it goes on where it stopped.
   */
  reviewSome(reply: Reply, context: Context, hasTime: () => boolean): Reviewed;
  /** Wordings for one flag of `review`, best first, distinct, at most three. Empty when the flag is gone. */
  suggest(reply: Reply, finding: Finding, context?: Context): Suggestion[];
}

export interface Reviewed {
  /** Of the lines that were read; until all are, without those that depend on the rest of the reply. */
  findings: Finding[];
  /** All lines were read. */
  isWhole: boolean;
}

const ALWAYS = (): boolean => true;

/** Kinds of blocks that are not the agent's own words to the customer. */
const NOT_READ: ReadonlySet<Block['kind']> = new Set(['quote', 'signature', 'code']);

/** An engine for the rules in force. Make one for each reply box: it remembers that box's last text, and only that. */
export function createReviewer(rules: readonly Rule[]): Reviewer {
  const cache = new ReviewCache();

  /** What is known of the lines is not read again. */
  function read(reply: Reply, context: Context, hasTime = ALWAYS): Reviewed {
    const lines: ReadLine[] = [];
    const blocks = layOut(reply).filter(({ kind }) => !NOT_READ.has(kind));
    cache.begin(context, blocks.length);
    let isBegun = false;
    let isWhole = true;
    const find = (line: Line) => {
      if (isBegun && !hasTime()) return undefined;
      isBegun = true;
      return findInLine(rules, line, context, cache);
    };
    for (const block of blocks) {
      const reading = cache.line(lineOf(reply, block), find);
      if (reading) lines.push({ start: block.start, reading });
      else isWhole = false;
    }
    return { findings: acrossSentences(lines, isWhole), isWhole };
  }

  function reviewSome(reply: Reply, context: Context, hasTime?: () => boolean): Reviewed {
    checkText(reply);
    const reviewed = read(reply, context, hasTime);
    cache.end();
    return reviewed;
  }

  return {
    review: (reply, context = {}) => reviewSome(reply, context).findings,
    reviewSome,

    suggest(reply, finding, context = {}) {
      checkText(reply);
      const block = layOut(reply).find(({ start, end }) => start <= finding.start && finding.end <= end);
      if (!block || NOT_READ.has(block.kind)) return [];
      const inLine = movedBy(finding, -block.start);
      const ways = suggestInLine(rules, lineOf(reply, block), inLine, context).map((one) =>
        movedBy(one, block.start),
      );
      const others = read(reply, context).findings.filter(
        ({ start, rule }) => start !== finding.start || rule !== finding.rule,
      );
      return cleanWordings(reply, ways, others, (changed) => read(changed, context).findings);
    },
  };
}

const UNMASKED: readonly Span[] = [];

function lineOf(reply: Reply, block: Block): Line {
  const text = reply.text.slice(block.start, block.end);
  if (!reply.masks?.length) return { text, kind: block.kind, masks: UNMASKED };
  const masks = reply.masks
    .filter(([start, end]) => start < block.end && end > block.start)
    .map(
      ([start, end]): Span => [
        Math.max(start, block.start) - block.start,
        Math.min(end, block.end) - block.start,
      ],
    );
  return { text, kind: block.kind, masks };
}

function checkText(reply: Reply): void {
  const text: unknown = reply?.text;
  if (typeof text !== 'string') {
    throw new TypeError(`A reply's text must be a string, not ${text === null ? 'null' : typeof text}.`);
  }
}
