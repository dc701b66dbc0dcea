import type { DataRequest } from '../match/data-request';
import { PLAIN_WORDS, SAID_IN_FULL } from '../match/lexicon/data-nouns';
import { DETERMINERS, POSSESSIVES } from '../match/lexicon/word-classes';
import type { Sentence } from '../text/sentence';
import { words } from '../text/word-set';
import { between } from './phrases';

/** The ways to ask for a thing that was only named: "order number?" is "may I have your order number?". */
export function askForData(sentence: Sentence, request: DataRequest): string[] {
  const thing = inFull(sentence, request.first, request.last);
  switch (request.kind) {
    case 'told': {
      const yours = withOwner(sentence, request.first, joined(thing));
      return [`may I have ${yours}?`, `could you share ${yours}?`, `would you mind sharing ${yours}?`];
    }
    case 'which':
      return [`could you tell me ${whichOf(thing)}?`];
    case 'rest':
      return /^(?:where|when|how|which|since|until) /.test(thing) ? [`could you tell me ${thing}?`] : [];
    case 'news':
      return ['is there any news on your side?'];
    case 'handed-over':
      return sending(
        request.parts.length > 1 ? listed(sentence, request.parts) : one(sentence, request.first, thing),
      );
    case 'mixed':
      return sending(listed(sentence, request.parts));
    case 'reason': {
      const reason = `the ${thing.replace(/^(?:the|your) /, '')}`;
      return [`may I ask ${reason}?`, `would you mind sharing ${reason}?`];
    }
    case 'used': {
      const bare = thing.replace(/^(?:which|what|your|the) /, '');
      return [`which ${bare} are you using?`, `could you tell me which ${bare} you're using?`];
    }
  }
}

/** "which city it's for" of "for which city", "which venue" of "what venue". */
function whichOf(thing: string): string {
  const [, preposition, rest] = /^(for|from) (?:which|what) ([^,\s]+)$/.exec(thing) ?? [];
  if (preposition && rest && !rest.endsWith('s')) return `which ${rest} it's ${preposition}`;
  return thing.replace(
    /^what (?=(?:venue|restaurant|hotel|city|store|branch|room|account|country|item|product|order)\b)/,
    'which ',
  );
}

function sending(things: string): string[] {
  return [
    `could you send ${things}?`,
    `would you be able to share ${things}?`,
    `would you mind sending ${things}?`,
  ];
}

/** "name, email, phone" as one says it: "name, email and phone". */
function joined(thing: string): string {
  return thing.includes(' and ') ? thing : thing.replace(/,\s*([^,]+)$/, ' and $1');
}

/** "your order number" of "Order #?". */
export function dataNamed(sentence: Sentence, first: number, last: number): string {
  return withOwner(sentence, first, inFull(sentence, first, last));
}

/** "your name, email address and phone number": the owner is said once. */
export function joinedThings(things: readonly string[]): string {
  const yours = things.every((thing) => thing.startsWith('your '));
  const each = yours ? things.map((thing, at) => (at ? thing.slice('your '.length) : thing)) : things;
  return `${each.slice(0, -1).join(', ')} and ${each.at(-1) ?? ''}`;
}

/** "your order number and a photo". */
function listed(sentence: Sentence, parts: DataRequest['parts']): string {
  const each = parts.map(({ first, last, kind }) => {
    const thing = inFull(sentence, first, last);
    return kind === 'told' ? withOwner(sentence, first, thing) : one(sentence, first, thing);
  });
  return `${each.slice(0, -1).join(', ')} and ${each.at(-1) ?? ''}`;
}

/** What belongs to a plan rather than to the customer. */
const NOBODYS =
  /^(?:number of|names? of|date(?! of birth)|time|day|quantity|city|location|size|start|end|make|mileage|species|breed|colou?r|dimensions|brand|amount|weight|error|year|exact|subject|(?:pick-?up|delivery|arrival|departure|collection) (?:time|date|day|point|place))\b/i;

/** "DOB of the passenger", "number on the card": whose it is was said. */
const OF_ANOTHER =
  /(?<!\b(?:date|proof|country|state|place|mode|cause|reason)) (?:of|on|for|from|in|at) (?!file\b|full\b)/i;

function withOwner({ tokens }: Sentence, first: number, thing: string): string {
  if (isNamed(tokens[first]?.word)) return thing;
  return `${NOBODYS.test(thing) || OF_ANOTHER.test(thing) ? 'the' : 'your'} ${thing}`;
}

/** "a screenshot", "an invoice", "photos". */
function one({ tokens }: Sentence, first: number, thing: string): string {
  const many = /s$/.test(thing);
  if (isNamed(tokens[first]?.word)) {
    return many ? thing : thing.replace(/^any (.*)$/, (_, bare: string) => withArticle(bare));
  }
  return many ? thing : withArticle(thing);
}

function withArticle(thing: string): string {
  return `${/^(?:[aeio]|u(?!n[iI]|s[aeiE]))/i.test(thing) ? 'an' : 'a'} ${thing}`;
}

function isNamed(word = ''): boolean {
  return DETERMINERS.has(word) || POSSESSIVES.has(word);
}

const ACRONYMS = words('imei ssn vin pin id os pdf dob url ip sku iban vat');

/**
 * "DOB" as "date of birth", "Date of Birth" in small letters. The first word loses a capital that is only its
 * first letter; other words that we do not know keep theirs, unless all is shouted.
 */
function inFull(sentence: Sentence, first: number, last: number): string {
  const typed = between(sentence, first, last + 1);
  const shouted = /\p{Lu}{3}.* /u.test(typed) && typed === typed.toUpperCase();
  const small = typed
    .split(' ')
    .map((word, at) => {
      const low = word.toLowerCase();
      const calm = shouted && !ACRONYMS.has(low);
      const opens = at === 0 && /^\p{Lu}\p{Ll}+,?$/u.test(word);
      return calm || opens || PLAIN_WORDS.has(low.replace(/,$/, '')) ? low : word;
    })
    .join(' ')
    .replace(/\bacct\b/gi, 'account')
    .replace(/\bd\.o\.b\b\.?/gi, 'DOB');
  const [, named = '', bare = small] = /^((?:your|the|an?|any) )?(.*)$/i.exec(small) ?? [];
  return (
    named.toLowerCase() + (SAID_IN_FULL.get(bare.toLowerCase()) ?? bare.replace(/^dob\b/i, 'date of birth'))
  );
}
