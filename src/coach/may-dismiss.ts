import type { Reach } from '../popover-port';
import type { Finding } from '../rules/types';
import { UNFINISHED } from '../rules/unfinished-id';

/**
 * How far the agent may dismiss a flag at most. A blank must not reach a customer: none is quiet for longer than a reply.
 * @param locked ids of rules that the agent cannot switch off
 */
export function mayDismiss({ rule }: Finding, locked: readonly string[]): Reach {
  if (rule === UNFINISHED) return 'here';
  return locked.includes(rule) ? 'phrase' : 'rule';
}
