/** What was found: token indices, end exclusive, and the name its group has. */
export interface PhraseHit {
  first: number;
  last: number;
  name: string;
}
