import { type About, defineRule, type Examples } from '../../define-rule';
import { findOrder } from '../../match/find-order';
import { verbOf } from '../../match/lexicon/verbs';
import { skipOpening } from '../../match/openers';
import { orderMatch } from '../../match/order-match';
import { rewriteOrder } from '../../rewrite/rewrite-order';
import { isOffer, isQuestion, isSafety, isStep } from '../../text/gates';
import { words } from '../../text/word-set';

/** "Please note", "please accept our thanks": nothing is asked for. */
const NOTHING_ASKED = words('note accept find feel let enjoy see allow');

export default defineRule({
  id: 'please-stacking',
  set: 'routine',
  // over `please-imperative`, which hears the same words one at a time
  severity: 2,
  defaultOn: true,
  allowed: 1,
  title: 'One “please” after another',
  hears: 'May sound like a chore list',
  why: 'Several requests in a row weigh less as one question.',
  find(sentence) {
    const { tokens } = sentence;
    const { at, please } = skipOpening(sentence);
    const word = tokens[at]?.word ?? '';
    if (!please || NOTHING_ASKED.has(word) || !verbOf(word)) return [];
    if (isQuestion(tokens) || isStep(sentence) || isOffer(sentence) || isSafety(sentence)) return [];
    const from = tokens.slice(0, at).findLast((token) => token.word === 'please');
    return [{ start: from?.start ?? 0, end: tokens[at]?.end ?? 0, slots: {} }];
  },
  rewrite: (_match, sentence) => {
    const order = findOrder(sentence);
    if (!order?.please) return [];
    return rewriteOrder(orderMatch(sentence, order), sentence).map((asked) => ({
      ...asked,
      text: asked.text.replace(/\b(could you) please\b/i, LINKED.test(sentence.text) ? '$1' : '$1 also'),
    }));
  },
});

/** It says already that this is one more thing. */
const LINKED = /\b(?:also|then|too|as well|again|instead|finally|lastly|afterwards)\b/i;

export const examples: Examples = {
  flags: [
    {
      text: 'Please charge it overnight. Please keep it dry.',
      span: 'Please keep',
      best: 'Please charge it overnight. Could you also keep it dry?',
    },
    {
      text: 'Please add a photo.\nPlease include the box.',
      span: 'Please include',
      best: 'Please add a photo.\nCould you also include the box?',
    },
    { text: 'Please wait here. Then please ask for Ana.', span: 'please ask' },
    {
      text: 'Please keep the box. Also, please keep the label.',
      span: 'please keep',
      best: 'Please keep the box. Also, could you keep the label?',
    },
    {
      text: 'Please bring the lamp. It takes an hour. Please ask for Tom.',
      span: 'Please ask',
    },
    {
      text: 'Please order by size. Please include the colour.',
      span: 'Please include',
      best: 'Please order by size. Could you also include the colour?',
    },
    {
      text: 'Please sign the form. Please send it so we can close this.',
      span: 'Please send',
      best: 'Please sign the form. Could you also send it so we can close this?',
    },
    { text: "Please sign the form. Please don't fold it.", span: "Please don't" },
  ],
  stays: [
    'Could you charge it overnight, please?',
    'Please note the shop closes at 5 pm.\nPlease accept our thanks.',
    'Please feel free to keep the box. Please enjoy the tea.',
    '1. Please open the lid\n2. Please take out the tray',
    'Please reply any time. Please call whenever it suits you.',
    'Could you charge it, please? Could you also keep the box?',
    'Yes please. More of these, please.',
    'The "please wait" light goes off by itself. Please see the picture.',
  ],
};

export const about: About = {
  evidence: 'A',
  source:
    'Danescu-Niculescu-Mizil et al. 2013: “please” at the start of a request lowers its rated politeness',
};
