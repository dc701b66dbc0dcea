import { findOrder } from '../match/find-order';
import type { Ultimatum } from '../match/ultimatum-forms';
import type { Sentence } from '../text/sentence';
import type { Suggestion } from '../types';
import { askInstead } from './ask-style';
import { capitalized, opensSentence, replaceWith, uncapitalized } from './phrases';

const CLOSING =
  /^(?:reply|respond|answer)(?: to (?:us|this(?: email| message)?))? within (?:the next )?([\w-]+ (?:hours?|days?|weeks?)),? or (?:else )?(?:we(?: wi|['’])ll|the|this|your) (?:close )?(?:the|this|your)? ?(?:ticket|case|request|conversation)(?: will be closed)?[.!]*$/i;

/** The same terms without the threat; nothing where the terms could not be kept. */
export function withoutThreat(sentence: Sentence, { kind, first }: Ultimatum): Suggestion[] {
  const { tokens, text } = sentence;
  const start = tokens[first]?.start ?? 0;
  const head = opensSentence(sentence, first) ? capitalized : uncapitalized;
  const say = (words: string) => [replaceWith(start, text.length, head(words))];
  const typed = text.slice(start);
  switch (kind) {
    case 'order': {
      const [, time] = CLOSING.exec(typed) ?? [];
      const order = findOrder(sentence);
      const open = time
        ? say(`I'll keep this open for the next ${time}, so a short reply in that time is all it takes.`)
        : [];
      return [
        ...open,
        ...(order
          ? askInstead(sentence, { from: order.first, verb: order.verb, negated: order.negated })
          : []),
      ];
    }
    case 'last':
      return opensSentence(sentence, first) &&
        /^(?:this is )?(?:your|our|the)? ?(?:final|last) (?:notice|warning|reminder)[.!]*$/i.test(typed)
        ? say("this is the last reminder I'll send.")
        : [];
    case 'unless': {
      const [, need, who, what] =
        /^(?:unless|until) you (.{3,90}?), (we|i) (?:can['’]?t|cannot|can not|won['’]?t|will not|are not able to) (.{2,60}?)[.!]*$/i.exec(
          typed,
        ) ?? [];
      return need && who && what ? say(`once you ${need}, ${who} can ${what}.`) : [];
    }
    case 'until': {
      const [, who, what, need] =
        /^(we|i) (?:can['’]?t|cannot|can not|won['’]?t|will not) (.{2,40}?) (?:until|unless) (you .{3,90}?)[.!]*$/i.exec(
          typed,
        ) ?? [];
      if (need && who && what) return say(`${who} can ${what} once ${need}.`);
      const [, wanted, we, go] =
        /^until you (.{3,90}?), (we|i) (?:can['’]?t|cannot|won['’]?t) (.{2,60}?)[.!]*$/i.exec(typed) ?? [];
      return wanted && we && go ? say(`once you ${wanted}, ${we} can ${go}.`) : [];
    }
    default:
      return [];
  }
}
