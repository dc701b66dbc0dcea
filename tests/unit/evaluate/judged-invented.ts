import { type JudgedReply, judgeReply } from '../../../tools/evaluate/judge-reply';
import { readLabelledReplies } from '../../../tools/evaluate/labelled-reply';
import { INVENTED, inventedFlags } from './invented-flags';

/** The invented replies, held against the invented flags. */
export function judgedInvented(): JudgedReply[] {
  const flags = inventedFlags();
  return readLabelledReplies(`${INVENTED}/labels.jsonl`).map((reply) =>
    judgeReply(reply, flags.get(reply.id) ?? []),
  );
}
