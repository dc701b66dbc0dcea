/**
 * Whether two texts read the same. Editors turn a blank into U+00A0 and back as its neighbours change, so the
 * two count as one; lengths, and so offsets, stay comparable.
 */
export function sameText(one: string, other: string): boolean {
  return one === other || (one.length === other.length && plain(one) === plain(other));
}

function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}
