import type { Sentence } from '../text/sentence';

/** Words of a sentence that says something: "Hi Ann." and initials do not. */
const SAYS = /(?:\p{L}[\p{L}\p{M}\p{N}'’-]*[^\p{L}\n]+){3}/u;

/** Whether a sentence beside this one says something, so that leaving this one out leaves a reply. */
export function isSaidBeside({ previous = '', next = '' }: Sentence): boolean {
  return SAYS.test(`${previous} .`) || SAYS.test(`${next} .`);
}
