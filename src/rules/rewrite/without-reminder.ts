import { verbOf } from '../match/lexicon/verbs';
import { AFTER_VERB, AUXILIARIES, DETERMINERS, POSSESSIVES, SUBJECTS } from '../match/lexicon/word-classes';
import type { Reminder } from '../match/reminders';
import { lastWord, type Sentence } from '../text/sentence';
import type { Suggestion } from '../types';
import { between, calmed, capitalized, leadIn, opensSentence, replaceWith, uncapitalized } from './phrases';
import { isSaidBeside } from './said-beside';

/** The sentence without its reminder: the fact itself, told again. */
export function withoutReminder(sentence: Sentence, reminder: Reminder): Suggestion[] {
  const { tokens, text } = sentence;
  const start = tokens[reminder.first]?.start ?? 0;
  const mark = tokens[reminder.first - 1];
  const before = (mark?.kind === 'mark' ? mark.start : mark?.end) ?? start;
  switch (reminder.place) {
    case 'lead':
      return again(sentence, reminder, start);
    case 'between': {
      // "never mind; as I said, it stops": the first mark parts two clauses
      const from = mark?.word === ';' ? mark.end : before;
      return [leaveOut(from, tokens[reminder.fact - 1]?.end ?? start)];
    }
    case 'after':
      return [leaveOut(before, tokens[lastWord(tokens)]?.end ?? text.length)];
    default:
      return alone(sentence, reminder, start);
  }
}

function again(sentence: Sentence, { first, fact, source }: Reminder, start: number): Suggestion[] {
  const typed = sentence.text.slice(sentence.tokens[fact]?.start ?? sentence.text.length).trim();
  const words = calmed(typed, sentence);
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  const head = opensSentence(sentence, first);
  const say = (way: string) => replaceWith(start, sentence.text.length, head ? capitalized(way) : way);
  const small = lowered(words);
  if (source) return [say(`${lowered(calmed(between(sentence, ...source), sentence))}, ${small}`)];
  return [say(head ? words : small), say(`to recap, ${small}`), say(`to put it another way, ${small}`)];
}

/** "I already told you.": the answer follows in the next sentence, or the agent goes on from a lead-in. */
function alone(sentence: Sentence, { first, last, place }: Reminder, start: number): Suggestion[] {
  const { tokens, text, next } = sentence;
  if (!opensSentence(sentence, first)) return [];
  // "I already told you where it is, check the shelf": more than can be left out
  if (place === 'open' && tokens.slice(last, lastWord(tokens)).some(({ kind }) => kind === 'mark')) return [];
  if (next !== undefined && isSaidBeside(sentence)) return [leaveOut(start, text.length)];
  return [leadIn(sentence, start, text.length, 'Here it is again:', 'the answer')];
}

function leaveOut(start: number, end: number): Suggestion {
  return { kind: 'delete', start, end, text: '' };
}

/** Only words that cannot be names lose a capital behind "To recap,". */
function lowered(text: string): string {
  const word = /^[\p{L}]+/u.exec(text)?.[0].toLowerCase() ?? '';
  const plain = DETERMINERS.has(word) || POSSESSIVES.has(word) || SUBJECTS.has(word) || AUXILIARIES.has(word);
  return plain || AFTER_VERB.has(word) || verbOf(word) ? uncapitalized(text) : text;
}
