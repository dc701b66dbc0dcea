import { opensClause } from '../match/clause-opening';
import type { Denial } from '../match/denials';
import { isParticiple } from '../match/lexicon/verbs';
import { isSpliced, placeOf } from '../match/place';
import type { Sentence } from '../text/sentence';
import { words } from '../text/word-set';
import type { Suggestion } from '../types';
import { nextSentence } from './next-sentence';
import { fillIn, leadIn, lowerHead, replaceWith } from './phrases';
import { ownWords } from './says-more';

const WORDINGS: Record<Denial['kind'], [string, string]> = {
  claim: [
    "Perhaps I'm missing something. Could you tell me more about what you saw?",
    'If I hear you right, it looks different from your side. Could we compare what we each have?',
  ],
  account: [
    'If I hear you right, it went differently for you. Could you walk me through it?',
    "Perhaps I don't have the full picture yet. Could you tell me how it went?",
  ],
  deed: [
    "Perhaps I'm missing something. Could you tell me more, so I can look into it?",
    'If I hear you right, that is how it came across. Could you tell me more, so I can look into it?',
  ],
};

/**
 * What keeps the door open, from `start` to `end` of the sentence. What the agent says next stays, as a sentence of
 * its own: it is a fact to be looked at, never the other explanation.
 */
export function denialWordings(sentence: Sentence, denial: Denial, start: number, end: number): Suggestion[] {
  const place = placeOf(sentence, denial.first);
  if (place === 'word' || isSpliced(sentence, denial.first)) return [];
  const follows = denial.followUp.start !== undefined;
  // "that's false:" is what the agent goes on to show
  if (sentence.tokens.at(-1)?.word === ':') {
    const shown = replaceWith(start, end, "Here's how it looks from our side:");
    return [place === 'head' ? shown : lowerHead(shown)];
  }
  // "that's wrong, user data in the other folder": the facts would be lost
  if (!follows && ownWords(sentence.tokens.slice(denial.last)).length > SHORT) return [];
  const to = follows ? sentence.text.length : end;
  const next = nextSentence(sentence, denial.followUp, openingOf(sentence, denial));
  const plain = nextSentence(sentence, denial.followUp, connectorOf(denial));
  const ways = [
    ...WORDINGS[denial.kind].map((wording) => replaceWith(start, to, wording + next)),
    follows
      ? fillIn(start, to, `Alternatively, it may be that [another explanation].${plain}`)
      : leadIn(sentence, start, end, 'Alternatively, it may be that', 'another explanation'),
  ];
  return place === 'head' ? ways : ways.map(lowerHead);
}

/** What may go with a denial, in words of its own: "in this case". */
const SHORT = 4;

/** "But", "And": kept; "What I can see is that": only before a fact. */
function openingOf(sentence: Sentence, denial: Denial): string {
  const kept = connectorOf(denial);
  if (kept !== '') return kept;
  return isFact(sentence, denial.followUp.start) ? 'What I can see is that' : '';
}

function connectorOf({ followUp: { connector } }: Denial): string {
  return connector === 'but' ? 'But' : connector === 'and' ? 'And' : connector === 'so' ? 'So' : '';
}

const PEOPLE = words('i we you');
const DONE = words('have had did was were sent told gave got made wrote');
const NO_FACT = words('this that there here');
const OPEN = words('will would can could should may might must shall');

/** "The log shows a delivery", "we shipped it on Monday"; not "we value you", "I can check", "that is all". */
function isFact({ tokens }: Sentence, start: number | undefined): boolean {
  if (start === undefined || !opensClause(tokens, start)) return false;
  const first = tokens[start]?.word ?? '';
  const next = tokens[start + 1]?.word ?? '';
  if (NO_FACT.has(first)) return false;
  if (PEOPLE.has(first)) return DONE.has(next) || isParticiple(next);
  return !tokens.slice(start + 1, start + 5).some(({ word }) => OPEN.has(word));
}
