import { type About, defineRule, type Examples, type Match } from '../../define-rule';
import { PhraseTrie } from '../../match/phrase-trie';
import { readRequest } from '../../match/request-clause';
import { askInstead } from '../../rewrite/ask-style';
import { fixedRule } from '../../rewrite/fixed-rule';
import { isQuestion, isSafety } from '../../text/gates';
import type { Sentence } from '../../text/sentence';
import { words } from '../../text/word-set';

const DUTIES = new PhraseTrie({
  plain: [
    'you [still|just|also|first|really|simply] (need to|have to|must|have got to|got to|ought to|shall)',
    'you are [still] (required to|supposed to|meant to|obliged to|going to need to|going to have to)',
  ],
  soft: ['you (will|would) [still|just|also|first|only|probably] (need to|have to|be required to)'],
  sure: ['make sure [that] (you|to)', 'be sure [that] (you|to)', 'ensure [that] you'],
});

/** Before "you need to" these make it a condition, a report or a kindness. */
const OPEN_BEFORE = words(
  'if when whenever unless until once before after because since that which what where how why all things everything thing case should do does did anything whatever sorry whether as than',
);
/** "You must be tired", "you have to understand": a guess, or another rule's. */
const NOT_A_DUTY = words('be have understand know realise realize admit feel worry not never only like see');
const SKIPPED = words('just also first now please then always');

export default defineRule({
  id: 'obligation',
  set: 'commands',
  severity: 2,
  defaultOn: true,
  title: 'Duties for the customer',
  hears: 'May sound like an obligation',
  why: 'Asking for the same step leaves the customer a choice.',
  find(sentence) {
    if (isSafety(sentence) || isQuestion(sentence.tokens)) return [];
    return DUTIES.search(sentence.tokens)
      .map(({ first, last, name }) => readDuty(sentence, first, last, name))
      .filter((match) => match !== undefined)
      .slice(0, 1);
  },
  rewrite({ slots }, sentence) {
    const at = (offset: number | undefined) => sentence.tokens.findIndex(({ start }) => start === offset);
    const order = { from: at(slots.frame?.[0]), verb: at(slots.verb?.[0]), negated: false };
    return fixedRule(sentence, order) ?? askInstead(sentence, order);
  },
});

function readDuty(sentence: Sentence, first: number, last: number, name: string): Match | undefined {
  const { tokens, text } = sentence;
  const start = frameStart(sentence, first);
  if (start === undefined) return undefined;
  let verb = name === 'sure' ? first : last;
  while (name !== 'sure' && SKIPPED.has(tokens[verb]?.word ?? '')) verb++;
  const token = tokens[verb];
  if (token?.kind !== 'word' || NOT_A_DUTY.has(token.word)) return undefined;
  const clause = readRequest(sentence, verb);
  const end = clause.tail === 'none' ? text.length : (tokens[clause.end - 1]?.end ?? text.length);
  const friendly = name === 'soft' || clause.tail === 'consequence';
  return {
    start: tokens[first]?.start ?? 0,
    end,
    severity: clause.tail === 'threat' ? 3 : friendly ? 1 : 2,
    slots: { frame: [tokens[start]?.start ?? 0, end], verb: [token.start, token.end] },
  };
}

const AFRAID = new PhraseTrie({
  cushion: [
    '(i|we) am afraid [that]',
    '(i|we) are afraid [that]',
    'unfortunately',
    'sorry',
    'sorry but',
    'i am sorry but',
  ],
});
const JOINS = words('so then first also ok okay now next');

/**
 * The first token that a question may take the place of, or undefined when "you need to" hangs on words that a
 * question could not follow. A cushion ("I'm afraid") goes with the duty it softens.
 */
function frameStart({ tokens }: Sentence, first: number): number | undefined {
  if (first === 0) return 0;
  const cushion = AFRAID.at(tokens, 0);
  if (
    cushion &&
    (cushion.last === first || (tokens[cushion.last]?.word === ',' && cushion.last + 1 === first))
  )
    return 0;
  const before = tokens[first - 1];
  if (OPEN_BEFORE.has(before?.word ?? '')) return undefined;
  const opening = tokens[0]?.word ?? '';
  if (OPEN_BEFORE.has(opening) && before?.word !== ',') return undefined;
  return before?.kind === 'mark' || JOINS.has(before?.word ?? '') ? first : undefined;
}

export const examples: Examples = {
  flags: [
    {
      text: 'You need to reset your password.',
      span: 'You need to reset your password.',
      best: 'Could you reset your password?',
    },
    {
      text: "I'm afraid you'll have to call the bank.",
      span: "you'll have to call the bank.",
      best: 'Could you call the bank?',
    },
    {
      text: 'You must provide a receipt.',
      span: 'You must provide a receipt.',
      best: 'Could you provide a receipt?',
    },
    {
      text: 'You must return it within 30 days.',
      span: 'You must return it within 30 days.',
      best: 'You have 30 days to return it.',
    },
    {
      text: 'To finish the change, you have to sign the form first.',
      span: 'you have to sign the form first.',
      best: 'To finish the change, could you sign the form first?',
    },
    {
      text: 'u need to send the label back',
      span: 'u need to send the label back',
      best: 'Could you send the label back?',
    },
    {
      text: 'Make sure you include the reference number.',
      span: 'Make sure you include the reference number.',
      best: 'Could you make sure you include the reference number?',
    },
    {
      text: 'You gotta log out so the change can take effect.',
      span: 'You gotta log out so the change can take effect.',
      best: 'Could you log out so the change can take effect?',
    },
  ],
  stays: [
    "You don't need to reset your password.",
    'If you need to reset your password, here is the link.',
    'You must be exhausted after that wait.',
    'You must have been worried.',
    "I'm sorry you have to wait.",
    'Let me know if you need to change the date.',
    'All you need to do is click the link.',
    'For your safety, you must switch off the power first.',
    'You should receive it by Friday.',
    'Do you have to pay again?',
    'I need to check with the depot.',
    'I’ll make sure you get it.',
    'The tools you have to hand are enough.',
  ],
};

export const about: About = {
  evidence: 'B',
  source: 'Call Centre Helper and most practitioner lists of phrases to avoid ("you’ll have to")',
};
