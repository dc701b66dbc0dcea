import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { WordPatterns } from './word-patterns';

const RESTS = new WordPatterns(
  {
    where:
      'where|when|whom ..1 $$; @prep ..2 where|when|what|which|whom|who $$; how long|often|far|big|late|soon|old ..1 $$',
    which:
      '@prep? which one|ones ..2 $$; which of ..3 $$; what for|size|kind|type|sort of? ..2 $$; @prep how many|much|long ..2 $$',
    what: '<v>|delivery|refund|subscription|size|copy|proof|part|end|name|access|transfer|link|error|number|invoice ..1 @prep what|where|when|whom|which $$',
  },
  { prep: 'to for from by at in with on of until since till about into' },
);
/** "So what?", "and then when?", "says who?". */
const NO_REST = words(
  'so then says say know else about come not now or you i we he she they it that this are is do did can',
);
/** Longest rest, in words. */
const MOST = 5;

/** "Mac or Windows?", "monthly or yearly?": two things and nothing else. */
export function isEither(tokens: readonly Token[], first: number, last: number): boolean {
  const said = tokens.slice(first, last + 1).map(({ word }) => word);
  const or = said.indexOf('or');
  return (
    or > 0 && or < said.length - 1 && said.length <= MOST_EITHER && said.every((word) => !NO_EITHER.has(word))
  );
}

const MOST_EITHER = 6;
const NO_EITHER = words(
  'so then you i we he she they it that this are is was do did does can could would will shall should have has am not no yes if what which who how when where why any to me us like need want know sure see anything something else more less now later right wrong another some perhaps maybe phone email call chat text',
);

/** "Where to?", "since when?", "subscription to what?": a question of which little is left. */
export function isQuestionRest(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first >= MOST || tokens.slice(first, last + 1).some(({ word }) => NO_REST.has(word)))
    return false;
  return RESTS.search(tokens).some((hit) => hit.first === first);
}
