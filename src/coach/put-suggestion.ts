import type { Helpdesk } from '../helpdesks/helpdesk';
import type { UseOutcome } from '../popover-port';
import { applyRewrite } from '../reply/apply/apply';
import type { ReplyBox } from '../reply/find';
import type { Suggestion } from '../rules/types';

/**
 * Puts a wording into the editor, and selects its first blank for the agent to fill.
 * @param before the whole reply that the suggestion was made for; UTF-16 offsets
 */
export async function putSuggestion(
  box: ReplyBox,
  helpdesk: Helpdesk,
  before: string,
  { start, end, text, blanks }: Suggestion,
  signal: AbortSignal,
): Promise<UseOutcome> {
  const blank = blanks?.[0];
  const select = blank && { select: [start + blank[0], start + blank[1]] as [number, number] };
  const outcome = await applyRewrite(box, helpdesk, { before, start, end, text, ...select }, signal);
  return outcome === 'applied' ? 'used' : outcome;
}
