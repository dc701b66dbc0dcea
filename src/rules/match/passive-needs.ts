import { lastWord } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { HANDED_OVER, TOLD } from './lexicon/data-nouns';
import { ASKED, type Need, NOT_STATED } from './needs';

const DONE = words('required needed necessary mandatory obligatory compulsory');
const BE = words('is are be also still always');
const AFTER = words('to before for by in from at with first');
/** What is asked of a person: "personal attendance is mandatory". */
const OF_PEOPLE = words('id attendance appearance presence payment approval consent prepayment registration');
/** With one of these it is no bare list of what is required. */
const OWNED = words('not without i you we is are was be been can may have has \uFFFC');
const REACH = 9;

/** "More information is needed", "a signature will be required", "serial number and date required". */
export function passiveNeed(tokens: readonly Token[]): Need | undefined {
  const end = lastWord(tokens);
  const done = tokens.findIndex(
    ({ word }, at) => DONE.has(word) && (at === end || BE.has(tokens[at - 1]?.word ?? '')),
  );
  if (done < 1) return undefined;
  let over = done;
  while (BE.has(tokens[over - 1]?.word ?? '') || tokens[over - 1]?.word === 'will') over--;
  const clipped = over === done;
  if (clipped && tokens[done]?.word !== 'required') return undefined;
  const thing = tokens.slice(0, over);
  if (thing.length < 1 || thing.length > REACH || thing[0]?.word === 'no') return undefined;
  if (thing.some(({ word, kind }) => NOT_STATED.has(word) || (clipped ? OWNED.has(word) : kind === 'mark')))
    return undefined;
  const asked = thing.some(
    ({ word }) =>
      ASKED.has(word) || HANDED_OVER.has(word) || OF_PEOPLE.has(word) || (clipped && TOLD.has(word)),
  );
  const after = tokens[done + 1];
  const ends = !after || after.kind === 'mark' || AFTER.has(after.word);
  return ends && asked ? { kind: 'passive', first: 0, object: 0 } : undefined;
}
