import { review, suggest } from '../../src/rules/review';
import type { Original } from './original';

/** The reply with our best wording in it, and that wording as far as it stands in the place of the original. */
export interface OurWording {
  whole: string;
  wording: string;
}

/** Undefined: no flag there now, or one without a wording. */
export function ourWording(
  text: string,
  { start, end }: Pick<Original, 'start' | 'end'>,
): OurWording | undefined {
  const flag = review({ text }).find((one) => one.start < end && start < one.end);
  const [best] = flag ? suggest({ text }, flag) : [];
  if (!best) return undefined;
  const from = Math.min(start, best.start);
  const to = Math.max(end, best.end);
  return {
    whole: text.slice(0, best.start) + best.text + text.slice(best.end),
    wording: text.slice(from, best.start) + best.text + text.slice(best.end, to),
  };
}
