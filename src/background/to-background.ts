import * as z from 'zod/mini';
import { SCRIPTS, type ToBackground } from '../messages';

const Message = z.strictObject({ type: z.literal('inject'), script: z.enum(SCRIPTS) });

/** A message from a frame, or undefined when it is none of ours. */
export function readMessage(message: unknown): ToBackground | undefined {
  return Message.safeParse(message).data;
}
