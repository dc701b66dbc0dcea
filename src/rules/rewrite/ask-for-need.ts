import { HANDED_OVER, TOLD } from '../match/lexicon/data-nouns';
import type { Need } from '../match/needs';
import { readRequest } from '../match/request-clause';
import type { Sentence } from '../text/sentence';
import { words } from '../text/word-set';
import type { Suggestion } from '../types';
import { askInstead } from './ask-style';
import { between, calmed, capitalized, opensSentence, replaceWith, uncapitalized } from './phrases';
import { inPlainWords } from './request-words';
import { reasonIn, tailAfter } from './tail';

/** "I need the account holder to call": what is needed is a deed of somebody's. */
const PERSON_TO =
  /^((?:everyone|everybody|someone|somebody|each|all|both|an adult|(?:the|your|an?) (?:[\w-]+ )?(?:holder|owner|person|tenant|sender|recipient|parent|guardian|cardholder|policyholder|passenger|doctor|gp|employer|landlord|bank|manager))(?: (?:of|on|in|at|from) (?:you|us|them|(?:the|your|this) \w+))?) to ((?:be )?[a-z]+\b.*)$/i;
/** "To look it up" is what the agent will do with it. */
const AIM =
  /(^.+ )(?:in order )?to (?=(?:look|find|check|locate|process|verify|confirm|identify|track|trace|open|start|book|set|pull|proceed|investigate|fix|match|raise|issue|arrange|give|send|help|update|see|get|go|finish|register|refund)\b)/i;
const TO_SEND = words('copy proof photo receipt original originals scan scans copies form');

/** A need as a question: "I need your number" is "May I have your number?", "I need you to call" is "Could you call?". */
export function askForNeed(sentence: Sentence, { kind, first, object: after }: Need): Suggestion[] {
  // "I still need: a photo, the receipt"
  const object = sentence.tokens[after]?.word === ':' ? after + 1 : after;
  if (kind === 'deed') return askInstead(sentence, { from: first, verb: object, negated: false });
  if (kind !== 'thing' && kind !== 'know') return [];
  const clause = readRequest(sentence, object);
  const tail = tailAfter(sentence, clause);
  const last = sentence.tokens[clause.end - 1];
  if (tail === undefined || last?.kind === 'mask') return [];
  const inside = sentence.tokens.slice(object, clause.end).map(({ word }) => word);
  const thing = inPlainWords(calmed(between(sentence, object, clause.end), sentence)).replace(
    /[\s,]+(?:please|pls|plz)$/i,
    '',
  );
  const who = kind === 'thing' ? PERSON_TO.exec(thing) : null;
  // nobody has the least number of something to share
  if (
    /^(?:at (?:least|most)|a (?:minimum|maximum)|min|max)\b/i.test(thing) &&
    !inside.some((word) => HANDED_OVER.has(word))
  )
    return [];
  // nobody shares a consent
  if (/^(?:your |the )?(?:\w+ )?(?:consent|permission|approval|go-ahead|ok|okay)\b/i.test(thing)) return [];
  if (/\band (?:need|must|will|would|can|want)\b/i.test(thing)) return [];
  const sends = inside.some((word) => HANDED_OVER.has(word) || TO_SEND.has(word));
  const told = inside.some((word) => TOLD.has(word)) && !inside.includes('more');
  const whom = sentence.tokens[first]?.word === 'we' ? 'us' : 'me';
  const asks =
    kind === 'know'
      ? [`could you tell ${whom}`, `would you mind telling ${whom}`]
      : sends
        ? ['could you send', 'would you mind sending']
        : told
          ? ['may I have', 'could you share']
          : ['could you share', 'would you mind sharing'];
  const start = sentence.tokens[first]?.start ?? 0;
  const head = opensSentence(sentence, first) ? capitalized : uncapitalized;
  const rest = `${reasonIn(sentence, clause)}?${tail}`;
  const say = (words: string) => replaceWith(start, sentence.text.length, head(words + rest));
  if (who) return [say(`could ${uncapitalized(who[1] ?? '')} ${who[2]}`)];
  const wanted = uncapitalized(thing).replace(AIM, `$1so ${whom === 'us' ? 'we' : 'I'} can `);
  return asks.map((ask) => say(`${ask} ${wanted}`));
}
