/** A set of words, written as one string with blanks between them. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
