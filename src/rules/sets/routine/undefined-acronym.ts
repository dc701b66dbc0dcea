import { type About, defineRule, type Examples, type Match } from '../../define-rule';
import { customerUses } from '../../match/customer-words';
import {
  COMMON_ACRONYMS,
  DAY_ENDS,
  DESK_ACRONYMS,
  KNOWN_LETTERS,
  TECH_ACRONYMS,
} from '../../match/lexicon/acronyms';
import { plainWords } from '../../match/lexicon/plain-words';
import { isTechnical } from '../../match/technical-talk';
import { capitalized, fillIn, replaceWith } from '../../rewrite/phrases';
import { isStep } from '../../text/gates';
import { matchesOf } from '../../text/matches';
import type { Sentence } from '../../text/sentence';
import { words } from '../../text/word-set';
import type { Suggestion } from '../../types';

const DESK = plainWords(DESK_ACRONYMS);
const COMMON = plainWords(COMMON_ACRONYMS);
const TECH = plainWords(TECH_ACRONYMS);
const DAY = words(DAY_ENDS);
const KNOWN = words(KNOWN_LETTERS);
/** A thing of ours or theirs, not a name: "your MPAN", "the HLR". */
const THING = /\b(?:the|your|our|an?|no|any|this|that|its|new)\s+$/i;
/** Letters, told by their capitals; dots and a plural s are taken along. */
const LETTERS =
  /(?<![\p{L}\p{N}\-/_&#@.])(?:(?:[A-Z]\.){2,5}|[A-Z0-9][A-Z&/]{0,4}[A-Z])(?:s\b)?(?![\p{L}\p{N}\-/_])/gu;

export default defineRule({
  id: 'undefined-acronym',
  set: 'routine',
  severity: 2,
  defaultOn: true,
  title: 'Letters without their meaning',
  hears: 'May mean nothing to the customer',
  why: 'These letters are daily bread here. The customer may see them for the first time.',
  find(sentence) {
    const { text, block } = sentence;
    // shouting has no acronyms, a table of labels explains itself
    if (
      !/[A-Z&][A-Z/.]/.test(text) ||
      REPORTED.test(text) ||
      isShouted(text) ||
      block === 'heading' ||
      isStep(sentence)
    )
      return [];
    const found: Match[] = [];
    for (const hit of matchesOf(LETTERS, text)) {
      const match = judge(sentence, hit[0], hit.index);
      if (match) found.push(match);
    }
    return found;
  },
  rewrite({ start, end }, { text }) {
    const term = termOf(text.slice(start, end));
    if (DAY.has(term)) return dayEnd(text, start, end);
    const plain = DESK.get(term) ?? COMMON.get(term) ?? TECH.get(term);
    if (!plain) return [];
    // "the CRM team" is a name for people
    if (/^\s+(?:team|department|desk|people)\b/i.test(text.slice(end))) return [];
    // "RMA number": the noun is in the plain word already
    const noun = /^\s+(number|code|check|agreement|article|form)s?\b/i.exec(text.slice(end));
    const over = noun && plain.endsWith(noun[1]?.toLowerCase() ?? '-') ? noun[0].length : 0;
    // "the T&C says" has no plural to go with
    if (/[^s]s$/.test(plain) && /^\s+(?:is|was|has|says|does)\b/.test(text.slice(end))) return [];
    return [withArticle(text, start, end + over, plain)];
  },
});

const REPORTED = /\bcustomer (?:wrote|asked|said)\b/i;

function judge(sentence: Sentence, typed: string, at: number): Match | undefined {
  const { text, tokens, context } = sentence;
  const term = termOf(typed);
  const end = at + typed.length;
  const desk = DESK.has(term) || DAY.has(term);
  const unknown = isUnknown(text, term, at);
  if (!desk && !unknown && !COMMON.has(term) && !TECH.has(term)) return undefined;
  if (!tokens.some(({ start, kind }) => start === at && kind !== 'mask')) return undefined;
  if (isExplained(text, at, end) || isName(text, term, at, end) || customerUses(context, typed))
    return undefined;
  if ((unknown || TECH.has(term)) && isTechnical(sentence)) return undefined;
  return { start: at, end, severity: desk ? 2 : 1, slots: {} };
}

/** Letters that no list has, of a thing: nobody says them who does not work with it. */
function isUnknown(text: string, term: string, at: number): boolean {
  if (DESK.has(term) || COMMON.has(term) || TECH.has(term) || DAY.has(term) || KNOWN.has(term)) return false;
  return /^[A-Z]{2,4}$/.test(term) && THING.test(text.slice(0, at));
}

function termOf(typed: string): string {
  return typed.replaceAll('.', '').replace(/s$/, '');
}

/** "ETA (expected arrival)", "two-step sign-in (2FA)". */
function isExplained(text: string, start: number, end: number): boolean {
  return (
    /^\s*\(/.test(text.slice(end)) || (/\(\s*$/.test(text.slice(0, start)) && /^\s*\)/.test(text.slice(end)))
  );
}

/** "4 KB", "PO Box", "RCA cables", "SKU: 1182"; a term with a value or a name beside it is no shorthand. */
function isName(text: string, term: string, start: number, end: number): boolean {
  const after = text.slice(end);
  if (/^\s*(?:[:=]|\p{Lu}\p{Ll}+\b|#?\d)/u.test(after)) return true;
  // a label, or their own contract
  if (/^[^.!?]{0,16}:/.test(after) || (term === 'SLA' && /\byour\s+$/i.test(text.slice(0, start))))
    return true;
  // "EOD device": no time of day
  if (
    DAY.has(term) &&
    /^\s+\p{L}/u.test(after) &&
    !/\b(?:by|before|at|until|till)\s+$/i.test(text.slice(0, start))
  )
    return true;
  if (term === 'KB' && /^\s+of\b/.test(after)) return true;
  if (term === 'PO' && /^\s+box/i.test(after)) return true;
  return (
    /^\s+(?:cables?|jacks?|plugs?|coffee|machine|lights?)\b/i.test(after) ||
    /\d\s?$/.test(text.slice(0, start))
  );
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{4}/u.test(text.replace(LETTERS, ''));
}

/** "an RMA" is "a return number". */
function withArticle(text: string, start: number, end: number, plain: string): Suggestion {
  const article = /\b(a)n?\s+$/i.exec(text.slice(0, start));
  if (article)
    return replaceWith(article.index, end, `${article[1]}${/^[aeiou]/.test(plain) ? 'n' : ''} ${plain}`);
  return replaceWith(start, end, start === 0 ? capitalized(plain) : plain);
}

/** "by EOD" is "by [time]". */
function dayEnd(text: string, start: number, end: number) {
  const before = /\b(?:by|before|at)\s+$/i.exec(text.slice(0, start));
  return [fillIn(before ? start - before[0].length : start, end, 'by [time]')];
}

export const examples: Examples = {
  flags: [
    { text: 'Your RMA is ready.', span: 'RMA', best: 'Your return number is ready.' },
    { text: 'The RMA number is on the label.', span: 'RMA', best: 'The return number is on the label.' },
    { text: 'We have the signed LOA now.', span: 'LOA' },
    { text: 'The ETA is Friday.', span: 'ETA', best: 'The expected arrival time is Friday.' },
    { text: 'You will have it by EOD.', span: 'EOD', best: 'You will have it by [time].' },
    { text: 'The KYC has passed.', span: 'KYC', best: 'The identity check has passed.' },
    { text: 'It is in our T&Cs.', span: 'T&Cs', best: 'It is in our terms.' },
    { text: 'The new DNS is live.', span: 'DNS', best: 'The new domain setup is live.' },
    { text: 'I have opened an RMA for it.', span: 'RMA', best: 'I have opened a return number for it.' },
    { text: 'Your MPAN is on page two.', span: 'MPAN' },
    { text: 'That SKU is back in May.', span: 'SKU', best: 'That item number is back in May.' },
  ],
  stays: [
    'The PDF is on its way, with your PIN in it.',
    'The ETA (expected arrival) is Friday.',
    'Two-step sign-in (2FA) keeps it safe.',
    'Your PO Box is 12.',
    'Your RCA cables ship today.',
    'The SKU: 1182 is on the tag.',
    'It is 4 KB in size.',
    'The app asks your router for the DNS once.',
    'Export it as CSV.',
    'NASA and IKEA both have it.',
    'The ONLY size left is M.',
    'The BBC had a report on it.',
    'It opens at 9 AM.',
    '1. Note the SKU on the tag',
  ],
};

export const about: About = {
  evidence: 'B',
  source: 'Plain-language lists: say what it is for, never only what the letters stand for',
};
