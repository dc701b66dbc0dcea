const UNITS: Record<string, string> = {
  'words without marks': 'word ',
  'one letter': 'a',
  dots: '.',
  'spaced dots': '. ',
  parentheses: '(',
  quotes: '"',
  emoji: '😀',
  base64: 'aGVsbG8gd29ybGQK',
  commas: ',',
  bullets: '- a\n',
  blanks: ' ',
  newlines: '\n',
  apostrophes: "'",
  hyphens: '-',
  digits: '7',
  'you should have': 'you should have ',
};

/** What nobody types and somebody pastes; the list of FACTS.md §7. */
export const HOSTILE: readonly string[] = Object.keys(UNITS);

/** A hostile text of so many UTF-16 units. */
export function hostileText(name: string, length: number): string {
  const unit = UNITS[name] ?? ' ';
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length - (length % unit.length));
}
