import type { FlagView, Reach } from '../../popover-port';

/** What a toast says of a flag that was dismissed. */
export function dismissedLine(reach: Reach, { rule }: FlagView): string {
  if (reach === 'rule') return `“${rule}” is off`;
  return reach === 'phrase' ? 'Quiet in any reply' : 'Quiet in this reply';
}
