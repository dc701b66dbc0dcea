import type { Finding } from '../rules/types';

/** Whether two findings are one flag: each review makes its findings anew. */
export function isSameFlag(one: Finding | undefined, other: Finding | undefined): boolean {
  return one?.rule === other?.rule && one?.start === other?.start && one?.end === other?.end;
}
