import type { RuleSet } from '../rules/types';

/** A set that comes with the extension; a team's own set is that team's to switch. */
export type BuiltInSet = Exclude<RuleSet, 'team'>;

/** In the order in which they are shown. */
export const BUILT_IN_SETS: readonly BuiltInSet[] = ['commands', 'defensive', 'routine'];

/** A blank must not reach a customer (DESIGN.md): this rule cannot be switched off, nor can its set take it along. */
export const ALWAYS_ON = 'unfinished';
