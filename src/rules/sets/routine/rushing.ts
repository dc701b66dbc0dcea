import { type About, defineRule } from '../../define-rule';
import { isPressed } from '../../match/customer-words';
import { RUSH_REMARKS } from '../../match/rush-remarks';
import { isOffer } from '../../text/gates';

const ONE_WORD = /^\s*(?:ok|okay|fine|sure|right|k)\.\s*$/i;
/** "Nothing further is needed", "no further details are needed from you": good news. */
const GOOD_NEWS = /\b(?:need(?:ed)?|from you|required)\b/i;

export default defineRule({
  id: 'rushing',
  set: 'routine',
  severity: 2,
  defaultOn: true,
  title: 'Hurrying along',
  hears: 'May feel like being hurried along',
  why: 'This may be your tenth today and their first. A moment of time says that it counts.',
  find(sentence) {
    const { text, context } = sentence;
    const curt = ONE_WORD.test(text) && sentence.previous === undefined && sentence.next === undefined;
    if (curt && context.channel !== 'chat' && !isPressed(context)) {
      return [{ start: 0, end: text.length, severity: 1, slots: {} }];
    }
    return RUSH_REMARKS.find(sentence, (name, _, last) => {
      if ((name === 'nothing' || name === 'ending') && GOOD_NEWS.test(text)) return 0;
      if (name === 'quick' && isOffer(sentence)) return 0;
      // "if there is nothing else, enjoy it": a wish
      if (name === 'closing' && /\b(?:have an?|enjoy|thank\w*|wish\w*)\b/i.test(text)) return 0;
      // behind an apology it is the reason
      if (name === 'volume' && /\b(?:sorry|apolog\w+)\b/i.test(sentence.previous ?? '')) return 0;
      // "we are busy with your repair" is about them
      if (name === 'busy' && /^(?:with|on|getting|making)$/.test(sentence.tokens[last]?.word ?? '')) return 0;
      return undefined;
    });
  },
  rewrite: (match, sentence) => RUSH_REMARKS.rewrite(match, sentence),
});

export { examples } from './examples/rushing';

export const about: About = {
  evidence: 'B',
  source: 'Solomon, unique to the customer even if routine to you: not rushing, not sounding jaded',
};
