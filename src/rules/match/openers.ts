import { once } from '../text/once';
import type { Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { IDIOMS } from './idioms';
import { HANDED_OVER, TOLD } from './lexicon/data-nouns';
import { verbOf } from './lexicon/verbs';
import { DETERMINERS, OBJECTS, POSSESSIVES, REQUEST_VERBS } from './lexicon/word-classes';
import { isNounHere } from './noun-or-order';
import { PhraseTrie } from './phrase-trie';
import { threatAt } from './threats';

/** An order: where its verb stands, and how it was put. Token indices. */
export interface Opener {
  /** First token of the order: "do" of "do not send", else the verb. */
  first: number;
  verb: number;
  please: boolean;
  negated: boolean;
  /** Behind "If it fails," and the like. */
  conditional: boolean;
  /** In mid-sentence: "…, just send me the number". */
  later?: boolean;
  /** A verb that asks for something only by what is around it: "enter your code", "put it in the box". */
  open?: boolean;
  /** A step, or what comes back to the agent at the end of steps: contested. */
  mild?: boolean;
}

const GREETINGS = words('hi hello hey dear greetings good morning afternoon evening thanks thank');
const CONNECTORS = words(
  'so then and also but just simply now next first firstly second finally lastly ok okay sure alright well great again meanwhile instead otherwise anyway idk',
);
const CONDITIONS = words('if when once after before unless until while');
/** "Don't worry", "don't forget, your coupon is still valid". */
const REASSURING = words('worry hesitate forget be feel let think have need see get mind miss panic lose');
const INTROS = words('for in on at from with as by since');

/**
 * The order that a sentence opens with, past greeting, name and connectors, or undefined. A closed-class grammar:
 * right on 39 of 40 ambiguous support sentences where compromise's tags were on 31 (FACTS.md §7).
 */
export const findOpener = once((sentence): Opener | undefined => {
  const { at, please, conditional } = skipOpening(sentence);
  return orderAt(sentence.tokens, at, please, conditional);
});

interface Opening {
  at: number;
  please: boolean;
  conditional: boolean;
}

/** Passes over greeting, name, connectors and an opening condition; `at` is the first token of what is said then. */
export const skipOpening = once((sentence): Readonly<Opening> => {
  const opening = { at: 0, please: false, conditional: false };
  while (opening.at < sentence.tokens.length && skipOne(sentence, opening));
  return opening;
});

/** The order whose first token is `at`, or undefined when what stands there is no order. */
export function orderAt(
  tokens: readonly Token[],
  at: number,
  please = false,
  conditional = false,
): Opener | undefined {
  const reminded = REMINDERS.at(tokens, at);
  if (reminded?.name === 'thing' && tokens[reminded.last - 2]?.word === 'forget')
    return { first: at, verb: reminded.last - 2, please, negated: true, conditional: true };
  if (reminded && verbOf(tokens[reminded.last]?.word ?? ''))
    return { first: at, verb: reminded.last, please, negated: false, conditional: true };
  const negated =
    tokens[at]?.word === 'never' || (tokens[at]?.word === 'do' && tokens[at + 1]?.word === 'not');
  const verb = negated ? at + (tokens[at]?.word === 'never' ? 1 : 2) : at;
  const word = tokens[verb]?.word ?? '';
  if (IDIOMS.at(tokens, verb)) return undefined;
  const opener = { first: at, verb, please, negated, conditional };
  if (negated) return verbOf(word) && !REASSURING.has(word) ? opener : undefined;
  if (isRequest(tokens, verb, please)) return opener;
  return isOpenOrder(tokens, verb) ? { ...opener, open: true } : undefined;
}

const PHRASES = new PhraseTrie({
  order: [
    '(let|have) (me|us) know (your|the|which)',
    'be [more] (specific|precise|clear)',
    'be patient',
    'let (me|us) have (your|the|a)',
    'refrain from',
    'be so (kind|good) as to',
    'get in touch with (your|the)',
    'make an appointment',
    'have (patience|some patience)',
    'show (some|a little) patience',
    '(look at|refer to|see|visit) (the|our|my|your) [attached|help] (attached|attachment|attachments|document|link|faq|website|center|centre|article|guide|page|policy|terms)',
    'refer to (this|the|our|my)',
    'follow (the|these|those|all) [previous|same|above] (steps|instructions|step|instruction)',
    'follow the (instructions|steps) (below|above)',
    'follow and',
    'do (this|the following)',
    '(open|raise|log|create|submit|start) (a|the|another) [new|support] (ticket|case|request|claim)',
    '(copy|paste|post) [and|it|them|this|these|those|the] [copy|paste|post] [the|your|all] [results|result|output|link|report|details|text|ids|id] (here|back|below|into your next reply|in your next reply|in your reply)',
    'take (a|some|another) [clear] (photo|photos|picture|pictures|screenshot)',
    'come back to (me|us)',
    'speak (to|with)',
    'get back to (me|us) (with|by|on|before|within)',
    'ask (your|the) (bank|courier|store|shop|seller|provider|carrier|supplier|manufacturer|landlord|retailer|owner|admin|administrator|employer|manager|it|neighbour|neighbours|neighbor|neighbors)',
    '(fix|correct) (it|this|that) (in|on|and|&|yourself|first|now)',
    'take (it|that|this) (up with|back|to)',
    'complain to',
    'file (a|an|the|your)',
    'think again',
    'talk to (your|the|a)',
    'go to (your|the) [nearest|local] (store|shop|bank|branch|depot)',
    '(choose|pick) (a|another|your) [delivery|new] (date|time|day|slot)',
    'look at your',
    'call (customer|technical|tech) (service|support)',
    'contact (sales|support|billing)',
    'check (spam|junk)',
    'let (me|us) know (a|any) (time|date|day|number)',
  ],
});
/** "Don't forget to include the label" asks for the label. */
const REMINDERS = new PhraseTrie({
  reminder: ['(remember|do not forget) to'],
  thing: ['do not forget (your|the)'],
});
/** Longest noun between "have" and what somebody is to do: "have your friend call us". */
const CAUSED_REACH = 4;

/** Orders only with "please" in front; without it they open steps, advice or a noun. */
const PLEASE_VERBS = words(
  'press flag mark post copy paste use keep follow advise understand wait make turn report rate ensure proceed choose log create open raise show leave request apply mention refer',
);

function isRequest(tokens: readonly Token[], verb: number, please: boolean): boolean {
  const word = tokens[verb]?.word ?? '';
  if (please && (PLEASE_VERBS.has(word) || REQUEST_VERBS.has(word))) return true;
  if (REQUEST_VERBS.has(word) && !isNounHere(tokens, verb)) return true;
  return (
    (word === 'have' && isCausative(tokens, verb)) ||
    PHRASES.at(tokens, verb) !== undefined ||
    turnsAway(tokens, verb)
  );
}

/** Any verb with an object, "enter your code": whether it asks or explains is for its context to say. */
function isOpenOrder(tokens: readonly Token[], verb: number): boolean {
  const word = tokens[verb]?.word ?? '';
  if (!verbOf(word) || NEVER_ORDER.has(word) || isNounHere(tokens, verb)) return false;
  let at = verb + 1;
  if (PARTICLES.has(tokens[at]?.word ?? '')) at++;
  const { word: object = '', kind } = tokens[at] ?? {};
  return (
    DETERMINERS.has(object) ||
    POSSESSIVES.has(object) ||
    OBJECTS.has(object) ||
    kind === 'number' ||
    TOLD.has(object) ||
    HANDED_OVER.has(object)
  );
}

const PARTICLES = words('up out in off back over down through for at');
/** Goodwill, guesses, pointers and what one does for oneself; and ways through a program. */
export const NEVER_ORDER = words(
  'be let have feel think know see look keep mind need want note hope remember say hear allow expect understand realise realize find notice watch come visit mention agree accept learn receive miss wear think click tap press select choose open go navigate scroll search locate double-click right-click drag hold leave exit quit refund turn do follow join',
);

function turnsAway(tokens: readonly Token[], verb: number): boolean {
  if (!tokens.some(({ word }) => word === 'before')) return false;
  if (!verbOf(tokens[verb]?.word ?? '') || isNounHere(tokens, verb)) return false;
  return BEFORE_ASKING.test(tokens.map(({ word }) => word).join(' '));
}

/** "Use the link before asking", whatever is to be done: it turns the customer away. */
export const BEFORE_ASKING = /\bbefore (?:ask|contact|call|writ|complain|messag|email|post|open)ing\b/;

/** "Have your friend call us". */
function isCausative(tokens: readonly Token[], have: number): boolean {
  if (!isNamed(tokens[have + 1]?.word)) return false;
  for (let at = have + 3; at <= have + 2 + CAUSED_REACH; at++) {
    const object = tokens[at + 1]?.word;
    if (REQUEST_VERBS.has(tokens[at]?.word ?? '') && (object === 'us' || object === 'me')) return true;
  }
  return false;
}

function isNamed(word = ''): boolean {
  return DETERMINERS.has(word) || POSSESSIVES.has(word);
}

function skipOne({ tokens, text }: Sentence, opening: Opening): boolean {
  const { at } = opening;
  const token = tokens[at];
  if (!token) return false;
  if (token.word === 'please') opening.please = true;
  if (token.kind === 'mark' || token.word === 'please' || CONNECTORS.has(token.word)) {
    if (token.word === '?' || token.word === '>') return false;
    opening.at++;
    return true;
  }
  // "Anna: send us the form"
  if (at === 0 && tokens[1]?.word === ':' && isCapital(text, token)) return jump(opening, 2);
  // "@ann send us a note"
  if (tokens[at - 1]?.word === '@') return jump(opening, at + 1);
  const comma = commaAfter(tokens, at);
  if (GREETINGS.has(token.word) && !comma) return skipBareGreeting(tokens, opening);
  if (GREETINGS.has(token.word) && comma) return jump(opening, comma + 1);
  // a name, but not the order of "Reply, or else"
  if (comma === at + 1 && isCapital(text, token) && !threatAt(tokens, comma + 1))
    return jump(opening, comma + 1);
  if (comma && CONDITIONS.has(token.word)) {
    opening.conditional = true;
    return jump(opening, comma + 1);
  }
  return comma && INTROS.has(token.word) ? jump(opening, comma + 1) : false;
}

/** "Hi Anna send me the number", "Hi 👩‍💻🇩🇪 Send me the number". */
function skipBareGreeting(tokens: readonly Token[], opening: Opening): boolean {
  const name = pastMarks(tokens, opening.at + 1);
  for (const next of [name, pastMarks(tokens, name + 1)]) {
    if (tokens[next]?.word === 'please' || orderAt(tokens, next)) return jump(opening, next);
  }
  return false;
}

/** An emoji is up to eight marks: its parts, their joiners and its colour. */
function pastMarks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'mark' && tokens[at]?.word !== '?' && tokens[at]?.word !== '>') at++;
  return at;
}

function jump(opening: { at: number }, to: number): true {
  opening.at = to;
  return true;
}

/** The first comma within reach of an opening phrase. */
function commaAfter(tokens: readonly Token[], at: number): number | undefined {
  for (let index = at + 1; index < Math.min(tokens.length, at + 20); index++) {
    if (tokens[index]?.word === ',') return index;
  }
  return undefined;
}

function isCapital(text: string, token: Token): boolean {
  const letter = text[token.start] ?? '';
  return letter !== letter.toLowerCase();
}
