import * as z from 'zod/mini';
import { SCRIPTS, type ToBackground } from '../messages';
import { ChangeSchema, DismissalSchema } from '../team/change';
import { RuleId } from '../team/settings';
import { BatchSchema, NO_COUNTS } from './counting/batch-schema';

const Message = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('inject'), script: z.enum(SCRIPTS) }),
  z.strictObject({ type: z.literal('badge'), open: z.int().check(z.nonnegative()) }),
  z.strictObject({ type: z.literal('show-rule'), rule: RuleId }),
  z.strictObject({ type: z.literal('dismiss'), change: DismissalSchema }),
  z.strictObject({ type: z.literal('read-settings') }),
  z.strictObject({ type: z.literal('change-settings'), change: ChangeSchema }),
  z.strictObject({ type: z.literal('forget-aside') }),
  // always answered: its frame asks until it hears that there is nothing left to count
  z.object({ type: z.literal('count'), batch: z.catch(BatchSchema, NO_COUNTS) }),
  z.strictObject({ type: z.literal('delete-counts') }),
  z.strictObject({ type: z.literal('read-today') }),
  z.strictObject({ type: z.literal('coach-sites'), origins: z.array(z.string()) }),
  z.strictObject({ type: z.literal('coach-frames'), tabId: z.int() }),
]);

/** A message from a frame or a page of ours, or undefined when it is none. */
export function readMessage(message: unknown): ToBackground | undefined {
  return Message.safeParse(message).data;
}
