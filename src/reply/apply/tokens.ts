/** A word with its apostrophes and hyphens, one run of blanks, a run of symbols (an emoji whole), or one sign. */
const TOKEN = /[\p{L}\p{N}\p{M}_]+(?:['’-][\p{L}\p{N}\p{M}_]+)*|\s|[^\s\p{L}\p{N}\p{M}_\p{P}]+|./gsu;

/** The words, blanks and signs of a text, in order; joined they are the text. */
export function tokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}
