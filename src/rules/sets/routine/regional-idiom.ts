import { type About, defineRule, type Examples } from '../../define-rule';
import { Swaps } from '../../match/swaps';
import { fillIn } from '../../rewrite/phrases';

const SWAPS = new Swaps(
  [
    'revert back to=reply to;revert back=reply;revert to (you|me|us)=reply;do revert=do reply;please revert=please reply',
    'prepone=move earlier;preponed=moved earlier;out of station=away;passed out of (college|school|university)=finished my studies',
    'your good name=your name;good name=name;your good self=you;intimate (the same|you|us|me)=let you know',
    '[i|we] have [a] (few|some) doubts=I have questions;have a doubt=have a question;(my|your|our) doubts=questions;(have|raise) a query=ask a question',
    '(advise|inform|confirm|do|regarding|for|about) the same=',
  ].join(';'),
);
const NEEDFUL = /\b(?:(?:please|kindly)\s+)?do the (?:needful|necessary)\b/i;
/** A version is reverted, a page is; a person never is. */
const VERSION = /\b(?:version|change|commit|setting|settings|previous|default|factory)\b/i;
const ELSEWHERE = /\b(?:on your (?:phone|tablet|computer)|phone|price|colour|color|team)\b/i;

export default defineRule({
  id: 'regional-idiom',
  set: 'routine',
  severity: 1,
  // right where it is spoken: it only helps teams whose customers are elsewhere
  defaultOn: false,
  title: 'Idioms of one region',
  hears: 'May be read differently elsewhere',
  why: 'At home in South Asian English, less known elsewhere. A plain verb travels further.',
  find(sentence) {
    const { text } = sentence;
    const needful = NEEDFUL.exec(text);
    const found = SWAPS.find(sentence);
    if (!needful) return found.length > 0 && (VERSION.test(text) || ELSEWHERE.test(text)) ? [] : found;
    return [{ start: needful.index, end: needful.index + needful[0].length, slots: {} }];
  },
  rewrite(match, sentence) {
    const { text } = sentence;
    if (NEEDFUL.test(text)) {
      return match.start === 0 ? [fillIn(0, text.length, 'Could you [what you need]?')] : [];
    }
    return SWAPS.rewrite(match, sentence).filter((way) => way.end === match.end && way.text !== '');
  },
});

export const examples: Examples = {
  flags: [
    { text: 'Please do the needful.', span: 'Please do the needful', best: 'Could you [what you need]?' },
    { text: "I'll revert back to you.", span: 'revert back to', best: "I'll reply to you." },
    { text: 'We can prepone the visit.', span: 'prepone', best: 'We can move earlier the visit.' },
    { text: 'Anna is out of station.', span: 'out of station', best: 'Anna is away.' },
    { text: 'I have a doubt.', span: 'have a doubt', best: 'I have a question.' },
    { text: 'The bank will confirm the same.', span: 'confirm the same' },
  ],
  stays: [
    'Whatever is needful for the visa is in the box.',
    'The app can revert to the previous version.',
    'We reverted the change.',
    'It is an intimate venue.',
    "She's out at the station.",
    "There's no doubt about it.",
    "I doubt it'll rain.",
    "It's the same colour.",
  ],
};

export const about: About = {
  evidence: 'C',
  source: 'Columns on English in India; never called an error, and off unless a team wants it',
};
