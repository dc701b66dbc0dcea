import type { Way } from '../../popover-port';
import type { Suggestion } from '../../rules/types';

/** The small line under a wording, where it needs one: what is left for the agent to do. */
export function wayLine({ kind, text, blanks = [] }: Suggestion): string | undefined {
  if (kind === 'delete') return 'Leave it out';
  if (kind === 'lead-in') return 'You finish it';
  if (kind !== 'fill') return undefined;
  const [only, second] = blanks;
  if (!only || second) return 'You fill in the blanks. They stay underlined until you do.';
  return `You fill in ${withArticle(blankName(text.slice(...only)))}. It stays underlined until you do.`;
}

/** A way as one sentence to listen to: changed words announced piece by piece would not be understood. */
export function spokenWay({ original, suggestion }: Way): string {
  const line = wayLine(suggestion);
  if (suggestion.kind === 'delete') {
    const after = suggestion.text.trim();
    return after ? `Leave it out: ${original}, which leaves: ${after}` : `Leave it out: ${original}`;
  }
  return line ? `${suggestion.text} ${line}` : suggestion.text;
}

/** "[time]" is shown as a chip, so its brackets are not. */
export function blankName(blank: string): string {
  return blank.replace(/^\[(.*)\]$/su, '$1');
}

function withArticle(name: string): string {
  return /^(?:an?|another|the|your|their|our|what|which)\s/iu.test(name) ? name : `the ${name}`;
}
