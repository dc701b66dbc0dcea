import { groupBy } from './group-by';
import type { JudgedReply } from './judge-reply';
import { percent } from './percent';

/** How one rule does: numbers of flags, and in percent how many are right. */
export interface RuleFigures {
  flags: number;
  right: number;
  false: number;
  loud: number;
  loud_false: number;
  precision: number | null;
}

/** Every rule that flagged anything, most false flags first. */
export function figuresByRule(replies: readonly JudgedReply[]): Record<string, RuleFigures> {
  const flags = replies.flatMap((reply) => reply.flags);
  const rows = [...groupBy(flags, ({ flag }) => flag.rule)].map(([rule, own]): [string, RuleFigures] => {
    const right = own.filter((judged) => judged.right).length;
    const loud = own.filter((judged) => judged.loud);
    return [
      rule,
      {
        flags: own.length,
        right,
        false: own.length - right,
        loud: loud.length,
        loud_false: loud.filter((judged) => !judged.right).length,
        precision: percent(right, own.length),
      },
    ];
  });
  return Object.fromEntries(
    rows.sort(([, one], [, other]) => other.false - one.false || other.flags - one.flags),
  );
}
