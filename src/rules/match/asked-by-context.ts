import type { Sentence } from '../text/sentence';
import { words } from '../text/word-set';
import { HANDED_OVER, TOLD } from './lexicon/data-nouns';
import { verbOf } from './lexicon/verbs';
import type { Opener } from './openers';
import { isAmongSteps, isName, isTechnical, ON_SCREEN } from './step-context';

/** What a customer hands in, pays or keeps with us: an order about it is a request. */
const DEALINGS = words(
  'payment deposit claim invoice balance bill fee appointment slot form forms claim questionnaire contract lease application return card licence license passport certificate parcel code page pages',
);
const AT_TIMES = words('before when whenever while after prior');
const SECRETS = words('password passwords username login account');
const RECEIVERS = words('me us');

/**
 * Whether an order by any verb is a request, by what is around it: it comes back to the agent, or is about the
 * customer's own papers and dealings; and it is no step of an explanation.
 */
export function isAskedByContext(sentence: Sentence, { verb, please, conditional }: Opener): boolean {
  const { tokens } = sentence;
  const rest = tokens.slice(verb + 1);
  // "grab a coffee on us" is a treat
  if (rest.some(({ word }, at) => RECEIVERS.has(word) && rest[at - 1]?.word !== 'on'))
    return !isAmongSteps(sentence);
  const own =
    rest[0]?.word === 'your' && rest.slice(1, 4).some(({ word }) => TOLD.has(word) && !SECRETS.has(word));
  if (conditional || (!own && isTechnical(tokens, verb + 1))) return false;
  if (
    rest.some(
      ({ word, kind }, at) => kind === 'mask' || ON_SCREEN.has(word) || isName(sentence, verb + 1 + at),
    )
  )
    return false;
  // "use the link to track it" helps
  if (rest.some(({ word }, at) => word === 'to' && verbOf(rest[at + 1]?.word ?? ''))) return false;
  // "close all taps before you leave": how it is done
  if (rest.some(({ word }) => AT_TIMES.has(word))) return false;
  const dealt = rest.some(({ word }) => DEALINGS.has(word) || HANDED_OVER.has(word) || TOLD.has(word));
  const asked = please || (dealt && (rest.some(({ word }) => word === 'your') || rest.length < SHORT));
  return asked && !isAmongSteps(sentence);
}

const SHORT = 10;
