import type { Match } from '../define-rule';
import type { Sentence } from '../text/sentence';
import { words } from '../text/word-set';
import type { Suggestion } from '../types';
import { askInstead } from './ask-style';
import { fixedRule } from './fixed-rule';
import { leadIn, opensSentence } from './phrases';

/** With a deadline these are terms, not favours: "return it within 30 days". */
const TERMS = words('return pay renew exchange cancel');
const WAITING = words('be have show');

/** The order of an `orderMatch` as a question; a "please" in front of it goes. */
export function rewriteOrder({ start, end, slots }: Match, sentence: Sentence): Suggestion[] {
  const { tokens } = sentence;
  if (slots.aside) return [];
  const at = (offset = start) => tokens.findIndex((token) => token.start === offset);
  const order = { from: at(start), verb: at(slots.verb?.[0]), negated: slots.negated !== undefined };
  const verb = tokens[order.verb]?.word ?? '';
  // "could you see the attached file" asks whether they are able to
  if (verb === 'see') return [];
  // nobody can be asked for patience: it can only be thanked for
  if (WAITING.has(verb) && tokens.some(({ word }) => word === 'patience' || word === 'patient'))
    return opensSentence(sentence, order.from)
      ? [leadIn(sentence, start, end, "Thank you for waiting. Here's where it stands:", 'what happens next')]
      : [];
  // asked as a favour, a reproach for the past would mock, and a choice between this and nothing is none
  if (/\bor not at all\b|\b(?:next time|in (?:the )?future)\b/i.test(sentence.text)) return [];
  const terms = TERMS.has(verb) && !order.negated ? fixedRule(sentence, order) : undefined;
  return terms ?? askInstead(sentence, order);
}
