import { askBackground } from '../messages';
import type { Reach } from '../popover-port';
import { ruleOf } from '../rules/registry';
import type { Finding } from '../rules/types';
import { quietPhrase } from '../team/quiet-phrase';

const NOT_SAVED = 'This could not be saved, so it is quiet in this reply only.';
const NOT_TAKEN_BACK = 'This could not be taken back. You can do so in Options.';

/**
 * Keeps what an agent dismissed for longer than this reply, or takes that back.
 * @param text that the flag's offsets belong to
 * @returns why it could not be kept, in a sentence for people
 */
export async function keepDismissal(
  reach: Reach,
  { rule, start, end }: Finding,
  text: string,
  quiet: boolean,
): Promise<string | undefined> {
  if (reach === 'here') return undefined;
  const phrase = quietPhrase(rule, text.slice(start, end));
  const change =
    reach === 'rule'
      ? ({ kind: 'rule', rule, ...switched(rule, quiet) } as const)
      : ({ kind: 'phrase', phrase, quiet } as const);
  const answer = await askBackground({ type: 'dismiss', change });
  return answer ? answer.problem : quiet ? NOT_SAVED : NOT_TAKEN_BACK;
}

/** What is on by itself is nobody's choice again afterwards. */
function switched(rule: string, off: boolean): { on?: boolean } {
  if (off) return { on: false };
  return ruleOf(rule)?.defaultOn ? {} : { on: true };
}
