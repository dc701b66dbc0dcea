import type { Sentence } from '../text/sentence';

/** Words of a sentence that says something: "Hi Ann." and initials do not. */
const SAYS = /(?:\p{L}[\p{L}\p{M}\p{N}'’-]*[^\p{L}\n]+){3}/u;

/** "Sorry for the short answer." */
const COURTESY = /^\s*(?:sorry|apologies|thanks|thank you|hope|have a|kind regards|best regards)\b/i;

/** Whether a sentence beside this one says something, so that leaving this one out leaves a reply. */
export function isSaidBeside({ previous = '', next = '' }: Sentence): boolean {
  return [previous, next].some((one) => SAYS.test(`${one} .`) && !COURTESY.test(one));
}
