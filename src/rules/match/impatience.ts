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
      '[let me say (it|this)] one more time',
      '(to|i|let me) [can only|must] (repeat|reiterate) [myself|this]',
      'let me say (it|this|that) again',
      'i will (say|repeat|explain) (it|this|that) [again|one (more|last) time]',
    ],
    severity: 2,
    stands: 'opens',
  },
  times: {
    phrases: [
      'for the (last|second|third|fourth|tenth|hundredth) time',
      'this is the (second|third|fourth|tenth|hundredth) time',
    ],
    severity: 3,
    stands: 'opens',
  },
  howMany: {
    forms:
      'how many times|often do|must|should|have @we ; how many times $ ; @we? do not know how many times $|@we',
    severity: 3,
    stands: 'opens',
    say: ['Here it is again: [the answer].'],
  },
  chased: {
    phrases: [
      '[just] (following up|circling back) [again] [on (this|my [last] (email|message))]',
      '[just] [a] (gentle|friendly) reminder',
    ],
    forms: `
      did|have|has you|it not? get|got|receive|received|see|seen|read my|our @last? letter|post $|about|from ;
      just|as a? ..1 reminder ,|that|you|$ ; @it is my|our second|third|final|last request|reminder|attempt ;
        still waiting for|on your reply|answer|response`,
    severity: 1,
    stands: 'opens',
    say: ["I'm checking in on this. Is there anything I can help with?"],
  },
  arrived: {
    forms: `
      not? sure|unsure|wondering if|whether you get|got|receive|received|see|seen|saw|read my|our @last? @mail ;
      did|have|has you|it not? get|got|receive|received|see|seen|read my|our @last? @mail $|about|from ;
      did|has|have my|our @last? @mail ..3 not? reach|reached|arrive|arrived`,
    severity: 1,
    stands: 'opens',
    say: ['Would it help if I sent my last message again?'],
  },
  clear: {
    phrases: [
      '[is|was] (that|it|this) clear [now|enough]',
      '(do|have) you (understand|understood) [me|this|that] [now]',
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
    forms: `
      please|pls|kindly? re-read|reread|see|read|check|revisit|refer back? to? my|our @msg again|from|above|of ;
      please|pls|kindly? re-read|reread|see|read|check|revisit|refer back? to? my|our @last @msg ;
      @we refer you? to my|our @last? @msg ;
      @we have? already sent|emailed|shared|provided|given|gave you? this|that|the|these|my|an ..1 @info ;
      @we have? sent|emailed|gave|given you? this|that|the|it|these|my ..3 twice|before|already ;
      please? scroll up ; referring|reference to my|our @last @msg ;
        @it @is|was? all? in my|our @last @msg`,
    severity: 2,
    stands: 'opens',
    say: ['Here it is again: [the answer].'],
  },
  answered: {
    forms:
      '@it|@msg|topic was|is|has|have|been been? already? @answered ..4 times|before|above|earlier|already|multiple|elsewhere ; @it|@msg|topic|request ..1 has|was already been? @answered',
    severity: 2,
    stands: 'opens',
    say: ['Here it is again: [the answer].'],
  },
  stated: {
    forms: '@is|was clearly|explicitly? stated|communicated|announced|specified in|on|at @my? ..2 @paper',
    severity: 1,
  },
  asked: {
    forms: `
      you have? asked me|us? that|this|it ..2 before|already|yesterday|twice|times|again ;
      @we have? been|went|go|going|gone|gone over|through this|that|it ;
      @we have? already discussed|covered|established this|that|it ;
      @we am|keep|keeps repeating|saying|telling|explaining myself|ourselves|this|that|it|you ;
      @we have been telling|saying|asking|explaining you|this|that|it ;
      @we am|are|will|do|going|can not going|want|keep|only? to? repeat|explain|say|argue|discuss ..2 again|myself|anymore|further|ourselves ;
      going|go over it|this|that one|once more|again ;
      the|my|our? same answer|reply|response as|applies|still ;
      the|my|our answer|reply|response|decision ..1 is|remains|has|stays|will still|the|not|unchanged same|changed|change|no|$? ;
        you have? already asked me|us? that|this|it? ;
        @we have? discussed|covered|established this|that|it @before`,
    severity: 2,
    stands: 'opens',
    say: ['Happy to go over it again. In short: [the answer].'],
  },
  pointed: {
    forms:
      'as|like @we ..1 @said ..4 @prev ; as ..1 @said @prev ; as|like @we ..1 @said in my|our|the @last @msg ; @link that? @we ..1 @said to? @prev',
    severity: 1,
  },
  before: {
    forms: `
      @it|@msg|topic|all was|has|have been? all|already? answered|covered|explained|mentioned|pointed|told|spelled out? to? you? ..3 in|on|earlier|already|twice|before|times|yesterday|last ;
      you will|may|might|should recall|remember that? ..1 @we|my|our|i ;
      as my|our|the ..1 colleague|colleagues|agent|team|advisor|manager ..1 already|has|have|told|said|explained|mentioned|wrote ;
      my|our|the ..1 colleague|colleagues|agent|team|advisor ..1 told|explained|answered|has|have ..2 you this|that|already|before|through|it|all ;
      if you scroll|look|go|read back? ..1 up|down|through ..5 message|messages|reply|thread|email|emails|chat|conversation|answer ;
      if you scroll up , ;
      ^ please? scroll|look|read back? up|down|through ..2 thread|email|message|messages|reply|replies|first ;
      @we thought|believe|think|am @we|sure|that? @we? ..1 have|had|did|made|explained|answered|pointed|covered ..2 explained|answered|pointed|covered|clear|told|said|mentioned|wrote|explain|tell|say ;
      @we thought|believe|think @we explained|answered|covered|said|told|mentioned ;
      did not @we ..1 say|tell|send|mention|explain|just|already ;
      in case you missed|overlooked|did|have|forgot ..2 my|our|email|message|earlier|previous|last ;
      in case it has ..1 escaped|slipped ; @we have had this ..1 conversation|discussion|chat ;
      @we have? covered|discussed|answered ..1 this|that|it ..2 $|already|before|yesterday|yday|twice|with|earlier|last|on|all ;
      back to what @we|i ; what @we have? been? trying|saying|telling|was|am saying|to|all ;
      @we have? written|wrote|emailed|messaged|called|asked|told|said to? you ..3 twice|times|repeatedly|already|before ;
      @we|colleague|team have|has been|gone through|over all? of? this|that|it ;
      @we ..1 @said ..2 many|several|multiple|countless|three|two|3|2 times|time ;
      ^ already answered|explained|said|told|covered|mentioned|sent|replied that|this|it|you|to|above|$ ;
      @we did|really ..1 mention|say|tell|point|explain|make|warn|write|state|note|answer that|this|you|it|out|clear ;
      in my earlier|previous|last|first|other @msg ..1 @we ; @we made that|this|it ..2 clear ;
      as per? our|the|my last|previous|earlier|recent|phone conversation|call|chat|discussion|correspondence ;
      that|this is|was exactly|just|what what? @we ..1 said|told|meant|wrote|explained|asked ;
      @we ..1 talked|spoke|spoken|chatted about|on this|that|it|the ..2 already|before|yesterday|last|earlier|on|once|twice ;
      you ..1 have|had|got this|that|the|all ..2 information|info|details|answer ..1 already ;
      @we ..1 gave|sent|emailed|forwarded you ..4 yesterday|already|before|last|on|twice|earlier|friday|monday|tuesday|wednesday|thursday|again ;
      was|were ..1 all? in|at my|our|the ..1 @last|first @msg ;
      @we believe|think|thought @we was|am|were|made ..1 clear|it ; was|were @we not ..1 clear ;
      if|as you ..1 remember|recall ,? @we|from|i ;
      remember ,|that|when? @we ..1 said|told|mentioned|explained ;
      you ..1 were|was|been|have been? ..1 told|informed|advised|warned ..3 already|before|earlier|times|twice|this|that|on|in|last|when`,
    severity: 2,
  },
  weary: {
    forms: `
      repeating|repeat|explaining myself|ourselves ;
      going|go|went over|through this|that|it again|once|one|twice ;
      spell|say|explain|repeat|state|write ..2 out? one|once|yet more|again|last ;
      spell it|this|that ..1 out ; ^ and|so? ,? once|one more time? ..2 ,|:| ; and once more|again ;
      just to say it once ; ^ yet another|again ..4 reminder|@we|i|message|time|: ; ^ yet again ;
      ^ just? to repeat|reiterate|restate ; allow|let me|us to? reiterate|restate|repeat ;
      @we ..1 reiterate|repeat that|what|:|my ; bears|worth repeating ;
      for the ..1 umpteenth|3rd|nth|2nd|4th|5th|10th|last|hundredth|millionth|third|second|final|tenth time ;
      second|third|2nd|3rd|fourth time asking|of|telling|saying|@we ; lost count ;
      how many|often more? times ..2 @we|do|have|must|i ; round|around in circles|loops ;
      keep|kept saying|telling|explaining|repeating|answering ;
      keep having to ..1 tell|say|explain|repeat|answer ; same q|question|thing ,? same ;
      my|our|the answer|reply|response|position|decision ..2 still|remains|unchanged|same|not|has ..1 same|unchanged|changed|the|stands|change|not ;
      copy|paste|pasting|copying and ..1 paste|my ..2 answer|reply|message ;
      may|must|do|let|can|need @we|me to? remind you ;
      would|did draw|drew your attention ..1 again|to my|to|in ; drew your attention ;
      as should|must be clear ;
      see|read|check|refer|per ..2 prev|previous|earlier|last|first|prior @msg|message|response|note ;
      per the @msg below|above ; last|previous two|three|2|3|few|several @msg ;
      reminders|messages|emails @we sent|wrote ;
      following|chasing|writing|asking|checking ..2 yet|once again|more ;
      writing|asking|reminding ..1 for|you the|again ..1 second|third|fourth|second|again ; @we was at pains ;
      you ..1 asked me|us this|that|it ..1 yesterday|already|before|earlier ;
      can be found in the|my|our ..1 @msg|mail ; as|like @we texted|wrote ; been saying|telling|explaining ;
      not|never have|need to ..2 explain|repeat|say|tell ..2 again|twice|this|that|myself ;
      nothing ..2 changed since|from ; nothing new to ..1 add|say|report|tell ;
      this|it is ..1 my|our|the ..1 @nth ..1 @msg|reminder|attempt|time|request ;
      @nth reminder|request|attempt|notice :|,|of|that|about ; what|which part|bit of that|this|it|no ;
      is that ..1 understood|clear|plain $ ; bumping|pinging|nudging this|you|my|it ;
      still waiting|await|awaiting on|for|your|the|to ;
      @we ..1 asked|told|requested ..4 twice|several|many|already|again ; already|just told you|him|her|them ;
      @we ..1 said it|this|that|so ..1 before|already|twice|again|earlier`,
    severity: 2,
  },
  discussed: {
    phrases: ['(as|like) [we] [have] [already] discussed [already]'],
    severity: 1,
    stands: 'opens',
  },
};
const REMARKS = new Remarks(KINDS, {
  last: 'last previous earlier first original prior',
  before:
    'before already yesterday earlier twice once again monday tuesday wednesday thursday friday at last in over on',
  mail: 'email message reply mail note answer comment response question e-mail messages emails',
  msg: 'email message reply mail note answer comment response question e-mail letter post messages emails',
  said: 'said told explained stated mentioned noted wrote written posted outlined described suggested recommended advised gave linked shared showed indicated listed asked',
  prev: 'above before earlier already previously',
  link: 'link links site article page steps one thread answer instructions form',
  info: 'link form email message instructions info information answer reply steps details document documents address',
  nth: 'second third fourth fifth sixth 2nd 3rd 4th 5th tenth umpteenth',
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
/** How far behind "as I said before," the promise that was kept can stand. */
const KEPT_REACH = 5;

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
    if (name === 'pointed')
      return tokens.slice(next, next + KEPT_REACH).some((one) => NEWS.has(one.word)) ? 0 : 1;
    if (name === 'before' || name === 'weary')
      return tokens.slice(next).some((one) => NEWS.has(one.word)) ||
        /\b(?:sorry|thank|thanks|apolog\w+|need to|have to)\b/i.test(text)
        ? 0
        : undefined;
    if (name === 'discussed') return tokens.slice(next).some((one) => NEWS.has(one.word)) ? 0 : 1;
    if (name === 'clear') return asks || /hope/i.test(text) ? (/sense|hope/i.test(text) ? 1 : 2) : 0;
    if (name === 'chased' || name === 'arrived')
      return asks || !/\byou\b/i.test(text) || /not sure/i.test(text) ? 1 : 0;
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
