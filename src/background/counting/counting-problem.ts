import type { CountingProblem } from '../../stats/counts';

/**
 * What an error of the ledger means for the agent. A full disk or quota is a `QuotaExceededError` in Chrome and
 * Firefox, when a database is opened, written or committed; Dexie has it inside an `AbortError`, `BulkError` or
 * `DatabaseClosedError` at times (dexie.org, "Dexie.QuotaExceededError"). All else means that nothing is kept here:
 * no IndexedDB, one that refuses (`InvalidStateError` in private windows of Firefox before 115, `SecurityError`
 * where site data is blocked), one that is broken (`UnknownError` in Chrome).
 */
export function countingProblemOf(error: unknown): CountingProblem {
  return causesOf(error).some(isQuota) ? 'full' : 'refused';
}

/** The error and what it was caused by, down to the first; few, since an error may lead back to itself. */
function causesOf(error: unknown, depth = 8): unknown[] {
  if (typeof error !== 'object' || error === null || depth === 0) return [];
  const { inner, cause } = error as { inner?: unknown; cause?: unknown };
  return [error, ...causesOf(inner ?? cause, depth - 1)];
}

function isQuota(error: unknown): boolean {
  return (error as { name?: unknown }).name === 'QuotaExceededError';
}
