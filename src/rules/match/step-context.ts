import { isBeside } from '../text/beside';
import type { Sentence } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import { HANDED_OVER } from './lexicon/data-nouns';
import { verbOf } from './lexicon/verbs';
import { STEP_VERBS } from './lexicon/word-classes';
import { BEFORE_ASKING, type Opener } from './openers';

/** Things of programs and machines: an order about one of these is a step of an answer. */
const TECHNICAL = words(
  'menu button tab window setting preference option folder file profile extension add-on addon plugin page version cache cookie history checkbox checkmark box dialog desktop program software driver bookmark toolbar site website content data theme zoom mode computer device pc laptop system network modem wifi wi-fi cable registry key value command console javascript script pref url browser firefox search engine entry entries bar icon process startup backup server controls permission blockers tracking image font feature malware antivirus following',
);
/** What a customer looks after, whatever program it is in: "check your spam folder". */
const EVERYDAY = words('spam junk inbox payment billing password ');
const STEP_OPENING =
  /^(?:(?:now|then|next|also|first|after that|if [^,]{1,60}),? )?(?:click|tap|press|select|choose|go to|open|type|enter|scroll|hold|close|disable|enable|right-click|double-click|uncheck|find|restart|reboot|look|start|try|run|turn|switch|quit|exit|launch|navigate|remove|delete|download|install|uninstall|unplug|plug|put|place|pack|print|push|pull|twist|insert|lift|slide|pop|wash|wipe|charge|keep|leave|let it|give it|wait|rinse|fold|tape|attach|stick)\b/i;

/** "Don't use it myself": the agent's own, without its subject. */
const ITSELF = words('myself my i up confused');
/** "First send…", "now install…", "then check…": one step of several. */
const SEQUENCE = words('first firstly second next then now finally lastly afterwards');
/** What is on a screen, whatever is asked to be done with it. */
export const ON_SCREEN = words(
  'prompt boxes dialog checkbox tab tabs button menu folder field fields window toolbar',
);
const RECEIVERS = words('me us here');
const ANOTHER = words('another a');
/** What only mends: a step unless the thing is the customer's. */
const MENDING = words('remove delete install uninstall clear reinstall replace change activate');
const SHORT = 3;

/** A thing of programs or machines: "menu", "menus". */
export function isProgram(word: string): boolean {
  return TECHNICAL.has(word) || (word.endsWith('s') && TECHNICAL.has(word.slice(0, -1)));
}

/** Whether the words from token `from` are about programs or machines. */
export function isTechnical(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from).some(({ word }) => isProgram(word));
}

/** A sentence beside this one is a step of an explanation. */
export function isAmongSteps(sentence: Sentence): boolean {
  return isBeside(sentence, 'previous', opensStep) || isBeside(sentence, 'next', opensStep);
}

function opensStep(text: string | undefined): boolean {
  // the expression takes milliseconds to compile, and a sentence often stands alone
  return text !== undefined && STEP_OPENING.test(text);
}

/** "Shoot us a note", but "pop it in the box". */
const CASUAL = words('shoot pop drop ping');

/** Whether the order is a step of an answer the customer asked for: about a program, by name, or among other steps. */
export function isStepOfAnswer(
  sentence: Sentence,
  { first, verb, negated, please, conditional }: Opener,
): boolean {
  const { tokens } = sentence;
  // "don't forget to sign it" asks, whatever the verb
  if (first !== verb && !negated) return false;
  const word = tokens[verb]?.word ?? '';
  const after = tokens.slice(verb + 1);
  const said = tokens
    .slice(verb)
    .map((token) => token.word)
    .join(' ');
  if (ASKED_FOR.test(said) || BEFORE_ASKING.test(said)) return false;
  if (after[0]?.word === ':' || isTitle(sentence, verb)) return true;
  if (tokens[verb - 1]?.word === ':' && STEP_VERBS.has(word)) return true;
  if (negated && !please)
    return after.some(
      ({ word: other }, at) => isProgram(other) || ITSELF.has(other) || isName(sentence, verb + 1 + at),
    );
  if (please && (word === 'update' || word === 'upgrade') && after[0]?.word === 'to') return false;
  if (!please && CASUAL.has(word) && !RECEIVERS.has(after[0]?.word ?? '')) return true;
  const received = after.some(({ word: other }) => RECEIVERS.has(other));
  if (
    !please &&
    !received &&
    !after.some(({ word: other }) => other === 'your' || HANDED_OVER.has(other)) &&
    SEQUENCE.has(tokens[verb - (tokens[verb - 1]?.kind === 'mark' ? 2 : 1)]?.word ?? '')
  )
    return true;
  const yours = after.some(({ word: other }) => other === 'your');
  if (!please && !received && !yours && isHandwork(sentence, verb)) return true;
  if (!received && HANDLED.test(said)) return true;
  if (!STEP_VERBS.has(word))
    return (
      !please &&
      !received &&
      (isAmongSteps(sentence) || after.some(({ word: other }) => ON_SCREEN.has(other)))
    );
  if (word === 'try' && after[0]?.word.endsWith('ing'))
    return after.filter(({ kind }) => kind === 'word').length > 1;
  if (word === 'try' && ANOTHER.has(after[0]?.word ?? '')) return after.length > SHORT;
  if (conditional || after.some(({ word: other }) => other === 'if')) return true;
  if (MENDING.has(word) && after[0]?.word !== 'your') return true;
  if (after.some(({ word }) => EVERYDAY.has(word))) return false;
  if (isAmongSteps(sentence)) return true;
  return after.some(
    ({ word, kind }, at) => isProgram(word) || kind === 'mask' || isName(sentence, verb + 1 + at),
  );
}

/** "Check the first one first", "sign it before use", "leave them where they are": how a thing is handled. */
const HANDLED =
  /\bbefore (?:use|using|wearing|washing|eating|serving)\b|\bone first\b|\bfirst one\W*$|\bwhere \w+ are\b/;
/** "Remove it, then we can talk": a condition for our help; "sign it and return it": a paper that is asked for. */
const ASKED_FOR = /\bthen (?:we|i)\b|^(?:fill|sign)\b.*\b(?:return|send|post|email|mail|upload|bring)\b/;

/** What is done with one's hands: told in a row, "print the label and tape it on", it is how something is done. */
export const HANDWORK = words(
  'print scan sign return ship attach fill measure collect register activate bring wait',
);

function isHandwork({ tokens }: Sentence, verb: number): boolean {
  if (!HANDWORK.has(tokens[verb]?.word ?? '')) return false;
  return tokens.some(({ word }, at) => {
    if (at <= verb || (word !== 'and' && word !== ',' && word !== 'then')) return false;
    const next = tokens[at + 1]?.word === 'then' ? at + 2 : at + 1;
    const object = tokens[next + 1]?.word ?? '';
    return (
      verbOf(tokens[next]?.word ?? '') !== undefined &&
      (object === 'it' || object === 'the' || object === 'them')
    );
  });
}

/** A capital in mid-sentence: "Restart Firefox". */
export function isName({ tokens, text }: Sentence, at: number): boolean {
  const letter = text[tokens[at]?.start ?? 0] ?? '';
  const second = text[(tokens[at]?.start ?? 0) + 1] ?? '';
  return letter !== letter.toLowerCase() && second !== second.toUpperCase();
}

/** "Verify Integrity", without a mark at its end: a button or a heading. */
function isTitle(sentence: Sentence, verb: number): boolean {
  const { tokens } = sentence;
  if (verb === tokens.length - 1) return false;
  return tokens.slice(verb + 1).every((_, at) => isName(sentence, verb + 1 + at));
}
