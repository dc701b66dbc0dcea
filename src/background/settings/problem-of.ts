/** Why settings could not be read or saved, for people. Chrome says "quota" and Firefox "QuotaExceededError". */
export function problemOf(error: unknown): string {
  return /quota/i.test(String(error))
    ? 'There is no room left to save this, so your choices are as they were. Free some disk space and try again.'
    : 'The browser’s storage did not answer, so your choices are as they were. Try again in a moment.';
}
