import type { RuleSet } from '../../src/rules/types';
import type { Label } from './labelled-reply';

/** The rule set that answers for a label; `none` has no set, because nothing is to be flagged there. */
const SET_OF_LABEL: Record<Label['label'], RuleSet | undefined> = {
  command: 'commands',
  'command-soft': 'commands',
  defensive: 'defensive',
  routine: 'routine',
  none: undefined,
};

/** Notes of labels on which people differ (corpus GUIDELINES.md, "Slicing by note"; the list is score.py's). */
const BOUNDARY_NOTES = ['borderline', 'wh-fragment', 'asap self', 'hedged'];

/** The rule set that answers for this label, if any. */
export function setOfLabel({ label }: Label): RuleSet | undefined {
  return SET_OF_LABEL[label];
}

/** Whether a flag is wanted or at least welcome here. */
export function isPositive(label: Label): boolean {
  return setOfLabel(label) !== undefined;
}

/** Whether missing this label counts in the strict score: clear to most readers and not a soft request. */
export function isCore({ label, severity, note }: Label): boolean {
  return label !== 'command-soft' && severity >= 2 && !BOUNDARY_NOTES.some((word) => note.includes(word));
}

/** `set of label: first word of the note`, by which misses are grouped and counted. */
export function noteOf({ label, note }: Label): string {
  return `${label}: ${note.split(' ')[0] || '(no note)'}`;
}
