import { review } from '../../src/rules/review';
import type { Finding } from '../../src/rules/types';
import type { LabelledReply } from './labelled-reply';

/** The engine's flags, by the rules that are on by default, with the customer's last message where it is known. */
export function flagsOf({ text, context }: LabelledReply): Finding[] {
  return review({ text }, context ? { customer: context } : {});
}
