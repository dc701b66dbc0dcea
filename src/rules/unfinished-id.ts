/** Id of the rule for what a wording of ours leaves to the agent: a blank to fill, words to go on from. */
export const UNFINISHED = 'unfinished';
