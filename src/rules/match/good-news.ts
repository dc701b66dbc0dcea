import { type Around, isBeside } from '../text/beside';

const GOOD =
  /\b(?:good news|thank(?:s| you)|great|happy|glad|welcome|for free|refunded|refund (?:went|is (?:on|now|done|in|being|complete|processed))|(?:new|replacement|free) (?:one|part|month)|congrat\w*|gift|bonus|don['’]?t worry|(?:so|and) (?:i|we)['’](?:ve|ll))\b|[:;]-?\)|[🎉🎊🥳😊😀😁😃😄🙂☺❤💚💛💙👍✅✨]/iu;

/** Something to be glad of stands in the sentence or the next one. */
export function isGoodNews(sentence: Around): boolean {
  return isGood(sentence.text) || isBeside(sentence, 'next', isGood);
}

function isGood(text = ''): boolean {
  return GOOD.test(text);
}

const NEGATIVE =
  /\b(?:not|no|non|never|only|must|cannot|unable|unless|need|required?|requires|denied|outside|declined|final|prevents?|refused|rejected|forbidden|banned|forfeit\w*|excluded|\w+n['’]t|(?:do|does|did|is|are|was|were|wo|ca|would|could|should|have|has|had)nt|prohibits?|forbid\w*)\b/i;

/** Something is refused or demanded. */
export function isNegative(text: string): boolean {
  return NEGATIVE.test(text);
}
