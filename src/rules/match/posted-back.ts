import type { Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import type { Opener } from './openers';
import { WordPatterns } from './word-patterns';

/** What is to come back to the agent at the end of a row of steps: "then paste it here", "post a screenshot". */
const BACK = new WordPatterns(
  {
    here: '^ please? @put ..7 here|below $|and|so|for|as|if|please|when; ^ please? report|post|come|write back !to|soon|anytime',
    thread:
      '^ please? @put ..7 in|into|to|on|as|with this|the|your|that|a|an @next? @answer; ^ please? do a right-click in the box',
    shown:
      '^ post|share|upload|attach|provide|paste us|me|a|another|the|some|your|any|those|both|all|that ..4 @shown',
    reply:
      '^ press|click|hit|use|go|head|come|scroll to|back|on? to? the|your ..1 reply|post reply|button|box|field',
    label: '^ label each|them|both',
  },
  {
    put: 'paste post copy put attach upload add include enter drop share leave',
    next: 'next support same new forum original existing first reply',
    answer:
      'thread topic reply post ticket chat conversation forum question email answer response comment case box',
    shown:
      'screenshot screenshots screencap screengrab screen-shot log logs output id ids error errors recording troubleshooting',
  },
);
const HEDGES = words('can could would may might should able want like if');

/** The order to bring something back that a sentence ends on, or opens with. Nothing hedged: "you can paste it here". */
export function postedBack({ tokens }: Sentence): Opener | undefined {
  for (const { first, name } of BACK.search(tokens)) {
    if (tokens.slice(0, first).some(isHedge)) continue;
    // a button to press is a step, and no favour: it is offered no question
    const please = tokens[first]?.word === 'please';
    const verb = please ? first + 1 : first;
    return {
      first: verb,
      verb,
      please,
      negated: false,
      conditional: false,
      later: first > 0 || name === 'reply' || name === 'label',
      mild: true,
    };
  }
  return undefined;
}

function isHedge({ word }: Token): boolean {
  return HEDGES.has(word);
}
