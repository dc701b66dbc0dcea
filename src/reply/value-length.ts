/** How long the text of a field is, in UTF-16 units; of a textarea without a copy of a long reply. */
export function lengthOf(field: HTMLTextAreaElement | HTMLInputElement): number {
  return 'textLength' in field ? field.textLength : field.value.length;
}
