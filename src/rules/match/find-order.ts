import { isBesideDanger, isDanger, isInterfacePath, isOffer, isSafety, isStep } from '../text/gates';
import { once } from '../text/once';
import type { Sentence } from '../text/sentence';
import { words } from '../text/word-set';
import { isAskedByContext } from './asked-by-context';
import { findLaterOrder } from './later-order';
import { HANDED_OVER, TOLD } from './lexicon/data-nouns';
import { REACHES } from './lexicon/word-classes';
import { loneOrder } from './lone-order';
import { findOpener, type Opener } from './openers';
import { pleaseOrder } from './please-orders';
import { postedBack } from './posted-back';
import { endsInColon } from './request-clause';
import { isStepOfAnswer } from './step-context';

const POINTERS = words('visit see read check look follow refer review file');
const POSTED_BACK = words('copy paste post');

/** The order to the customer that a sentence makes, at its head or later, unless its context makes it none. */
export const findOrder = once(
  (sentence): Opener | undefined => openOrder(sentence) ?? postedBack(sentence) ?? unusualOrder(sentence),
);

/** An order that the grammar of requests does not know; no step, no way through a program, no warning. */
function unusualOrder(sentence: Sentence): Opener | undefined {
  const { tokens, text } = sentence;
  const path = isStep(sentence) || (isInterfacePath(sentence) && tokens[0]?.word !== 'choose');
  if (path || endsInColon(tokens) || CODE.test(text) || isDanger(sentence)) return undefined;
  const found = pleaseOrder(sentence) ?? (isOffer(sentence) ? undefined : loneOrder(sentence));
  return found && !isBesideDanger(sentence) ? found : undefined;
}

function openOrder(sentence: Sentence): Opener | undefined {
  const { tokens, text } = sentence;
  const opener = findOpener(sentence) ?? findLaterOrder(sentence);
  if (!opener) return undefined;
  const verb = tokens[opener.verb]?.word ?? '';
  // what is to come back to the agent is asked for, even where it ends a list of steps
  if (isStep(sentence) && !POSTED_BACK.has(verb)) return undefined;
  // "send me the log (Help › Export)"
  if (isInterfacePath(sentence) && !/^(?:me|us|your)$/.test(tokens[opener.verb + 1]?.word ?? ''))
    return undefined;
  if (endsInColon(tokens) || isWarning(sentence, opener)) return undefined;
  if (isForACase(sentence, opener) || (isOffer(sentence) && !asksForData(sentence, opener))) return undefined;
  if (POINTERS.has(verb) && tokens.some(({ kind }) => kind === 'mask') && /https?:|www\.|\.\w+\//.test(text))
    return undefined;
  // "ring me if one of them crackles"
  const when = tokens[opener.verb + 2]?.word;
  if (REACHES.has(verb) && when === 'if' && !asksForData(sentence, opener)) return undefined;
  if (tokens[opener.verb + 1]?.kind === 'mask' && verb === 'contact') return undefined;
  // "so that I understand, please tell me more"
  if (tokens[0]?.word === 'so' && tokens[1]?.word === 'that') return undefined;
  if (isForTheirGood(sentence, opener)) return undefined;
  if (isLongPointer(sentence, opener.verb) || CODE.test(text)) return undefined;
  if (opener.open && !isAskedByContext(sentence, opener)) return undefined;
  return isStepOfAnswer(sentence, opener) ? undefined : opener;
}

/** "Reply within 24 hours to keep the discount", "book by Sunday and you keep the price": what the customer has of it. */
function isForTheirGood({ tokens }: Sentence, { verb }: Opener): boolean {
  return tokens.some(({ word }, at) => {
    if (at <= verb || !GAINED.has(word)) return false;
    const before = tokens[at - 1]?.word ?? '';
    if (before === 'to') return true;
    const subject = before === 'will' ? at - 2 : at - 1;
    return tokens[subject]?.word === 'you' && tokens[subject - 1]?.word === 'and';
  });
}

const GAINED = words('keep save secure earn enjoy qualify');

const RECEIVERS = words('me us');
const KEEPS = words('keep change protect reset update delete remove leave');

/** What a prohibition that is a request is about: how the customer writes to us. */
const WRITING_TO_US = words(
  'us me here again second another duplicate duplicates ticket tickets thread threads request requests message messages email emails dm dms reply',
);

/** "Never share your PIN" is one, "send us a copy of your passport" is none; "don't open a second ticket" is a request. */
function isWarning(sentence: Sentence, { verb, negated }: Opener): boolean {
  const { tokens } = sentence;
  // "send us a photo of the leak"
  if (!negated && RECEIVERS.has(tokens[verb + 1]?.word ?? '')) return isBesideDanger(sentence);
  if (!negated) return KEEPS.has(tokens[verb]?.word ?? '') ? isSafety(sentence) : isDanger(sentence);
  const isOurs =
    tokens[verb - 1]?.word !== 'never' &&
    (REACHES.has(tokens[verb]?.word ?? '') || tokens.slice(verb).some(({ word }) => WRITING_TO_US.has(word)));
  return !isOurs || isSafety(sentence) || isBesideDanger(sentence);
}

/** "If a month gets tight, tell me in time", "if it is small, bring it back and we swap it": what we do in that case. */
function isForACase({ tokens }: Sentence, { verb, conditional, negated }: Opener): boolean {
  if (!conditional || negated || !tokens.slice(0, verb).some(({ word }) => word === 'if')) return false;
  const asks = tokens[verb]?.word ?? '';
  const rest = tokens.slice(verb + 1).map(({ word }) => word);
  if (rest[0] === 'to') rest.shift();
  if (REACHES.has(asks) || asks === 'tell') return REACH_US.test(rest.join(' '));
  const promised = rest.some((word, at) => word === 'and' && (rest[at + 1] === 'we' || rest[at + 1] === 'i'));
  return promised && !rest.some((word) => word === 'your' || word === 'which' || HANDED_OVER.has(word));
}

/** "Us and we will", "me before the date"; not "us the number", nor "me what happened". */
const REACH_US =
  /^(?:(?:me|us|here|straight|right|directly)(?! (?:what|which|how|when|where|who|your|the|an?|with|at)\b)|in |[^\w\s]|$)/;

const CODE = /[{}`]|\/\*|<\/?\w+>/;
const TO_FOLLOW = words('follow see do refer');
/** Longest order to follow steps that is no pointer to them, in tokens. */
const SHORT = 6;

/** "Follow the steps in the next article", "see the attached guide for the details": help, not a request. */
function isLongPointer({ tokens }: Sentence, verb: number): boolean {
  // "refer to", with its link on the next line
  if (tokens[verb]?.word === 'refer' && tokens.length - verb < 3) return true;
  return (
    TO_FOLLOW.has(tokens[verb]?.word ?? '') &&
    tokens[verb + 1]?.word !== 'and' &&
    tokens.length - verb > SHORT
  );
}

/** "DM us your account number if you need help": data makes a request of an offer. */
function asksForData({ tokens }: Sentence, { verb }: Opener): boolean {
  const stop = tokens.findIndex(({ word }, at) => at > verb && (word === 'if' || word === ','));
  return tokens
    .slice(verb, stop === -1 ? undefined : stop)
    .some(
      ({ word }, at, all) =>
        word === 'which' ||
        (at > 2 &&
          all[at - 1]?.word !== 'any' &&
          (TOLD.has(word) || HANDED_OVER.has(word)) &&
          (HANDED_OVER.has(word) || all.some((one) => one.word === 'your' || one.word === 'the'))),
    );
}
