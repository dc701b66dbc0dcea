import { once } from '../text/once';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { verbOf } from './lexicon/verbs';
import { STEP_VERBS } from './lexicon/word-classes';
import { type Opener, orderAt, skipOpening } from './openers';

const PULLED_IN = words('just please so then simply but now also kindly');
const BREAKS = words(', ; - – — !');
/** With one of these in front, "and send us a photo" goes on from an offer, a question or an aim. */
const HEDGES = words('can could may might would if to when once should able');
const ASKING = words('can could would will may you i yes we not');
const HANDED = words('me us');

/**
 * An order that does not open its sentence: "I can look into it, just send me the number", "I have your case, please
 * check your inbox", "I'll need your name and tell me the date". Where the sentence opens with an order of its own,
 * "Open the app, then restart it", the second belongs to the first.
 */
export const findLaterOrder = once((sentence): Opener | undefined => {
  const { tokens } = sentence;
  const opening = skipOpening(sentence);
  const opens = tokens[opening.at]?.word ?? '';
  if (verbOf(opens) && opens !== 'let' && opens !== 'feel') return undefined;
  for (let at = Math.max(1, opening.at); at < tokens.length; at++) {
    const before = tokens[at - 1]?.word ?? '';
    const { word = '' } = tokens[at] ?? {};
    const found =
      word === 'please'
        ? pleaseOrder(tokens, at, before)
        : BREAKS.has(before)
          ? afterMark(tokens, at, word)
          : before === 'and'
            ? afterAnd(tokens, at)
            : runsOn(tokens, at, before)
              ? orderAt(tokens, at)
              : undefined;
    if (found) return { ...found, later: true };
  }
  return undefined;
});

function pleaseOrder(tokens: readonly Token[], at: number, before: string): Opener | undefined {
  if (ASKING.has(before) || tokens.slice(0, at).some(({ word }) => word === 'could' || word === 'would'))
    return undefined;
  const next = tokens[at + 1]?.word === ',' ? at + 2 : at + 1;
  return orderAt(tokens, next, true);
}

function afterMark(tokens: readonly Token[], at: number, word: string): Opener | undefined {
  if (PULLED_IN.has(word)) {
    const just = tokens[at + 1]?.word === 'just';
    const found = orderAt(tokens, just ? at + 2 : at + 1);
    // "disable half of them, then restart"
    const step = found && STEP_VERBS.has(tokens[found.verb]?.word ?? '');
    return step && !just && word !== 'just' ? undefined : found;
  }
  // a list of steps, "click it, check your profile", would have opened with its own verb
  const object = tokens[at + 1]?.word ?? '';
  const runOn = HANDED.has(object) || object === 'your' || word === 'bring';
  return runOn && !hedged(tokens, at) ? orderAt(tokens, at) : undefined;
}

/** Only what no agent does themselves: "and tell me", not "and send you the label". */
function afterAnd(tokens: readonly Token[], at: number): Opener | undefined {
  const first = PULLED_IN.has(tokens[at]?.word ?? '') ? at + 1 : at;
  return HANDED.has(tokens[first + 1]?.word ?? '') && !hedged(tokens, at)
    ? orderAt(tokens, first)
    : undefined;
}

const RUN_ON_AFTER = words('it that this sorry');
const PREPOSITIONS = words('with for on into about at of to');
const CAUSES = words('make makes let lets have has made if when');

/** "I can help with that send me your number": two sentences without a mark between them. */
function runsOn(tokens: readonly Token[], at: number, before: string): boolean {
  const just = before === 'just';
  const last = just ? at - 2 : at - 1;
  const word = tokens[last]?.word ?? '';
  if (!HANDED.has(tokens[at + 1]?.word ?? '') || !RUN_ON_AFTER.has(word)) return false;
  if (word === 'that' && !PREPOSITIONS.has(tokens[last - 1]?.word ?? '')) return false;
  return !tokens.slice(0, last).some((token) => CAUSES.has(token.word));
}

function hedged(tokens: readonly Token[], to: number): boolean {
  return tokens.slice(0, to).some(({ word }) => HEDGES.has(word));
}
