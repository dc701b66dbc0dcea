import type { Match } from '../define-rule';
import { lastWord, type Sentence } from '../text/sentence';
import { words } from '../text/word-set';
import type { Suggestion } from '../types';
import { opensClause } from './clause-opening';
import { type Remark, Remarks } from './remarks';

const KINDS: Record<string, Remark> = {
  // "Again, you need the code": what follows is judged below
  again: {
    phrases: [
      '[once] again',
      'once more',
      '(to|i|let me) (repeat|reiterate) [myself|this]',
      'i will (say|repeat|explain) (it|this|that) [again|one (more|last) time]',
    ],
    severity: 2,
    stands: 'opens',
  },
  times: {
    phrases: ['for the (last|second|third|fourth|tenth|hundredth) time'],
    severity: 3,
    stands: 'opens',
  },
  howMany: {
    forms: 'how many times|often do|must|should|have @we ; how many times $ ; do not know how many times',
    severity: 3,
    stands: 'opens',
    say: ['Here it is again: [the answer].'],
  },
  chased: {
    phrases: [
      '[just] (following up|circling back) [again] [on (this|my [last] (email|message))]',
      '[just] [a] (gentle|friendly) reminder',
      'just a reminder',
    ],
    forms:
      'not? sure|unsure|wondering? if|whether? did|have? you get|got|receive|received|see|seen|saw|read my|our @last? @msg',
    severity: 1,
    stands: 'alone',
    say: ["I'm checking in on this. Is there anything I can help with?"],
  },
  clear: {
    phrases: [
      '[is|was] (that|it|this) clear [now|enough]',
      'do you understand [now|me|this|that]',
      'does (that|this|it) make sense [to you|now]',
      '(am|have) i (making|made) myself clear',
      '[i] hope (that|this|it) (is clear|is clear now|clears it up)',
      'got it',
    ],
    severity: 2,
    stands: 'alone',
    say: ['Did I explain that well?'],
  },
  resent: {
    forms:
      'please|pls|kindly? re-read|reread|see|read|check|revisit|refer to? my|our @last @msg ; @we refer you to my|our @last? @msg ; my|our @last @msg still? stands|answers|explains ; @we have? already sent|emailed|shared|provided|given|gave you? this|that|the|these|my ..1 @info ; @we have? already? sent|emailed|gave you? this|that|the|it|these|my ..3 twice|before|already ..2',
    severity: 2,
    stands: 'opens',
    say: ['Here it is again: [the answer].'],
  },
  answered: {
    forms:
      '@it|@msg|topic was|is|has|have|been been? already? @answered ..4 times|before|above|earlier|already|multiple|elsewhere ; @it|@msg|topic|request has|was already been? @answered ; @it|@msg ..1 has already been? @answered',
    severity: 2,
    stands: 'opens',
    say: ['Here it is again: [the answer].'],
  },
  stated: {
    forms: '@is|was clearly|explicitly? stated|communicated|announced|specified in|on|at @my? ..2 @paper',
    severity: 1,
  },
  asked: {
    phrases: [
      'you [have] already asked [me|us] [that|this|it]',
      'you [have] asked [me|us] (that|this|it) (before|already)',
      '(i|we) have been (over|through) (this|that|it)',
      '(i|we) [have] already (discussed|covered) (this|that|it)',
      'i am repeating myself',
      'asked and answered',
    ],
    severity: 2,
    stands: 'opens',
    say: ['Happy to go over it again. In short: [the answer].'],
  },
  discussed: {
    phrases: ['(as|like) [we] [have] discussed'],
    severity: 1,
    stands: 'opens',
  },
};
const REMARKS = new Remarks(KINDS, {
  last: 'last previous earlier first original',
  msg: 'email message reply mail note answer comment response question',
  info: 'link form email message instructions info information answer reply steps details document documents address',
  answered: 'answered asked covered explained discussed reported requested logged raised mentioned stated',
  paper:
    'terms contract conditions policy confirmation agreement letter listing manual invoice checkout description',
});
/** "Again, thank you", "once again, congratulations": warm, not weary. */
const WARM = words(
  'thank thanks sorry congratulations congrats welcome please happy feel my well good great apologies hope',
);
const WEARY_AFTER_I = words('apologize apologise am thank appreciate hope wish');
/** "For the third time this year", "as discussed on the phone, I've refunded it". */
const NEWS = words('won this refunded sent added changed fixed credited booked on by yesterday today');

/** Weariness that is no reminder of something said: matches as `Remarks` finds them. */
export function findImpatience(sentence: Sentence): Match[] {
  const { tokens, text } = sentence;
  const asks = text.trimEnd().endsWith('?');
  return REMARKS.find(sentence, (name, first, last) => {
    const next = tokens[last]?.word === ',' ? last + 1 : last;
    const word = tokens[next]?.word ?? '';
    if (name === 'again')
      return first > 0 && tokens[first - 1]?.kind !== 'mark' ? 0 : isWeary(sentence, last, next);
    if (name === 'times')
      return NEWS.has(word) || next > lastWord(tokens) ? (next > lastWord(tokens) ? 3 : 0) : 3;
    if (name === 'discussed') return tokens.slice(next).some((one) => NEWS.has(one.word)) ? 0 : 1;
    if (name === 'clear') return asks || /hope/i.test(text) ? (/sense|hope/i.test(text) ? 1 : 2) : 0;
    if (name === 'chased') return asks || !/\byou\b/i.test(text) || /not sure/i.test(text) ? 1 : 0;
    return undefined;
  });
}

/** Only before a clause; "again" alone is a variant of "hi again". */
function isWeary({ tokens, text }: Sentence, last: number, next: number): 0 | 1 | 2 {
  if (next > lastWord(tokens))
    return /\bagain\b/i.test(text) && !/repeat|reiterate|say|once/i.test(text) ? 0 : 2;
  const told = /repeat|reiterate|say it/i.test(text.slice(0, tokens[last]?.start));
  const word = tokens[next]?.word ?? '';
  if (told) return 2;
  if (tokens[last]?.word !== ',' || WARM.has(word)) return 0;
  if (word === 'i' || word === 'we') return WEARY_AFTER_I.has(tokens[next + 1]?.word ?? '') ? 0 : 1;
  return opensClause(tokens, next) ? (word === 'you' ? 2 : 1) : 0;
}

/** Where the fact behind "Again," or "For the last time," begins; undefined for remarks that are all there is. */
export function factBehind({ tokens, text }: Sentence, { start, end }: Match): number | undefined {
  if (
    !/^(?:once again|again|once more|for the|(?:i|to|let me) (?:repeat|reiterate)|as |like )/i.test(
      text.slice(start, end),
    )
  )
    return undefined;
  const at = tokens.findIndex((token) => token.start >= end && token.kind !== 'mark');
  return at > 0 && opensClause(tokens, at) ? at : undefined;
}

export function sayCalmly(match: Match, sentence: Sentence): Suggestion[] {
  return REMARKS.rewrite(match, sentence);
}
