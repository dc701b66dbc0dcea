import { lastWord, type Sentence } from '../text/sentence';
import { words } from '../text/word-set';

/** "Will you?" asks for nothing of its own; words. */
const LEAST_ASKED = 3;
const ASKS = words(
  'what which when where who how why is are was were do does did can could will would have has may shall should',
);

/** Where the question begins that follows on a comma: "cut to the chase, is the car driveable?" */
export function questionBehind({ tokens, text }: Sentence, last: number): number | undefined {
  const opens = tokens[last + 1];
  const isAsked = tokens[last]?.word === ',' && text.trimEnd().endsWith('?');
  const isWhole = lastWord(tokens) - last >= LEAST_ASKED;
  return isAsked && isWhole && opens && ASKS.has(opens.word) ? opens.start : undefined;
}
