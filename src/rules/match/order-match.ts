import type { Match } from '../define-rule';
import type { Sentence } from '../text/sentence';
import { words } from '../text/word-set';
import type { Severity } from '../types';
import { REACHES, STEP_VERBS } from './lexicon/word-classes';
import type { Opener } from './openers';
import { type RequestClause, readRequest } from './request-clause';
import { HANDWORK } from './step-context';

const HURRY = words('now immediately promptly urgently');
/** What a request by direct message is called: so usual there that it hardly sounds like an order. */
const BY_MESSAGE = words('dm pm note message shout line inbox link');
const KIND = words('please thanks thank thx');

/** Extent, severity and parts of the flag for an order. */
export function orderMatch(sentence: Sentence, opener: Opener): Match {
  const { tokens, text } = sentence;
  const clause = readRequest(sentence, opener.verb);
  const first = opener.please ? pleaseBefore(sentence, opener.first) : opener.first;
  const start = tokens[first]?.start ?? 0;
  const end = clause.tail === 'none' ? text.length : (tokens[clause.end - 1]?.end ?? text.length);
  const verb = tokens[opener.verb];
  return {
    start,
    end,
    severity: severityOf(sentence, opener, clause),
    slots: {
      verb: [verb?.start ?? 0, verb?.end ?? 0],
      // behind "copy it, and" no question can begin
      ...(opener.mild && opener.later && { aside: [start, start] as [number, number] }),
      ...(opener.negated && { negated: [tokens[opener.first]?.start ?? start, verb?.start ?? start] }),
    },
  };
}

/** Tone, channel and friendliness decide: the same words are curt in capitals and kind before "and I'll look". */
function severityOf(sentence: Sentence, opener: Opener, clause: RequestClause): Severity {
  const { tokens, text, context } = sentence;
  if (opener.mild) return 1;
  const rest = tokens.slice(opener.verb);
  const hurry = rest.some(
    ({ word }, at) =>
      HURRY.has(word) ||
      isAsap(
        rest.map((token) => token.word),
        at,
      ),
  );
  const threat = clause.tail === 'threat' || clause.tail === 'ultimatum';
  if (threat || hurry || isShouted(text)) return opener.please ? 2 : 3;
  if (opener.negated) return opener.conditional ? 1 : 2;
  const kind =
    rest.some(({ word }) => KIND.has(word) || BY_MESSAGE.has(word)) ||
    /\p{Extended_Pictographic}/u.test(text);
  const reasoned = clause.tail === 'consequence' || clause.reasonEnd > clause.end;
  const usual = tokens[opener.verb]?.word === 'let' || isOpenDoor(sentence, opener.verb);
  const word = tokens[opener.verb]?.word ?? '';
  const ours = rest.some(({ word: other }) => other === 'us' || other === 'me' || other === 'your');
  const step = (STEP_VERBS.has(word) || (HANDWORK.has(word) && !ours)) && context.channel !== 'email';
  return opener.please || opener.conditional || kind || usual || reasoned || step ? 1 : 2;
}

const DATA = words('number name address details email photo form code');

/** "Just reply here", "call me": a door held open more than an order, unless data is asked for. */
function isOpenDoor({ tokens }: Sentence, verb: number): boolean {
  const next = tokens[verb + 1]?.word ?? '';
  const open = next === 'me' || next === 'here' || (next === 'to' && tokens[verb + 2]?.word === 'this');
  return (
    REACHES.has(tokens[verb]?.word ?? '') &&
    open &&
    !tokens.slice(verb + 4).some(({ word }) => DATA.has(word))
  );
}

function isAsap(rest: readonly string[], at: number): boolean {
  return rest[at] === 'soon' && rest[at + 1] === 'as' && rest[at + 2] === 'possible';
}

function isShouted(text: string): boolean {
  return /\p{Lu}{3}.*\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
}

/** The "please" that stands before token `first`, with what little can be between. */
function pleaseBefore({ tokens }: Sentence, first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) if (tokens[at]?.word === 'please') return at;
  return first;
}
