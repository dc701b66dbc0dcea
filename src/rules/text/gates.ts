import { isBeside } from './beside';
import { lazily } from './lazily';
import { once } from './once';
import type { Sentence } from './sentence';
import type { Token } from './tokens';
import { words } from './word-set';

/**
 * Context that silences rules. Each gate is one reason to stay quiet; rules name the gates they obey.
 */

/** Words after which an order is safety, medicine or law: it must not be softened. */
const HAZARDS = words(
  'power electric electrical electricity voltage gas leak battery batteries charger chemical unplug safety law legal legally court customs police fraud scam phishing',
);
/** Of these, bodily harm: one is enough in the next sentence, "do not wait for us" beside "call 112". */
const PERILS = words(
  'shock fuse mains oxygen fire flame smoke burn bleach poison allergy allergic allergen dose dosage tablets medication medicine doctor emergency ambulance 911 112 999 evacuate injury unsafe hazard hazardous danger dangerous',
);
const DANGERS: ReadonlySet<string> = new Set([...HAZARDS, ...PERILS]);
/** What a warning can be about, and a plain request too: "never share your PIN", "send us a copy of your passport". */
const PAPERS = words('passport visa pin passcode otp');

/** The sentence is about danger, health or law. */
export function isSafety(sentence: Sentence): boolean {
  return isDanger(sentence) || sentence.tokens.some((token) => PAPERS.has(token.word));
}

/** As `isSafety`, for a request to hand something over: papers and codes are only what is handed over. */
export const isDanger = once(({ tokens }): boolean => {
  for (const { word } of tokens) if (DANGERS.has(word)) return true;
  return false;
});

/** A sentence beside this one is about bodily danger: what must be done or left here may well be, too. */
export function isBesideDanger(sentence: Sentence): boolean {
  return isBeside(sentence, 'previous', isPerilous) || isBeside(sentence, 'next', isPerilous);
}

const PERILOUS = lazily(String.raw`\b(?:${[...PERILS].join('|')})\b`, 'i');

function isPerilous(text = ''): boolean {
  return PERILOUS().test(text);
}

const OFFER_WORDS = words('anytime whenever welcome');
const OFFER_IF = words('need want prefer like would have still are run get');

/** "Verify if this is yours": whether. */
const WHETHER_AFTER = words('verify check confirm clarify ask sure');
const OFFER_ANY = words('time other further questions question concerns issues problems help');
const OFFER_IF_ANY = words('anything there that it this any not we');

/** "Call us any time", "reply if you need anything else": goodwill, not a request. */
export function isOffer(sentence: Sentence): boolean {
  const { tokens } = sentence;
  return tokens.some((token, at) => {
    const next = tokens[at + 1]?.word ?? '';
    const third = tokens[at + 2]?.word ?? '';
    if (OFFER_WORDS.has(token.word)) return true;
    // "free samples", but not "when you are free"
    if (token.word === 'free' && tokens[at - 1]?.word !== 'are') return true;
    if (token.word === 'any' && OFFER_ANY.has(next)) return true;
    if (token.word === 'at' && next === 'no') return true;
    if (token.word === 'if' && !WHETHER_AFTER.has(tokens[at - 1]?.word ?? '')) {
      if (next === 'you' && (OFFER_IF.has(third) || at > 1)) return true;
      return OFFER_IF_ANY.has(next);
    }
    return false;
  });
}

const NUMBERED = /^\(?\d{1,2}[.):] /;

/** The block is a list or steps the customer asked for: nothing in it becomes a question. */
export function isStep(sentence: Sentence): boolean {
  return sentence.block === 'step' || sentence.block === 'bullet' || NUMBERED.test(sentence.text);
}

const UI_MARKS = words('> → › »');
const UI_VERBS = words('click tap press select choose open go navigate scroll toggle swipe hover type enter');

/** "Click Settings > Billing": a way through a program. */
export function isInterfacePath(sentence: Sentence): boolean {
  return sentence.tokens.some(
    (token, at) => (at > 0 && UI_MARKS.has(token.word)) || (at === 0 && UI_VERBS.has(token.word)),
  );
}

/** Ends in a question mark. */
export function isQuestion(tokens: readonly Token[]): boolean {
  for (let at = tokens.length - 1; at >= 0 && tokens[at]?.kind === 'mark'; at--) {
    if (tokens[at]?.word === '?') return true;
  }
  return false;
}
