import { type About, defineRule, type Examples } from '../../define-rule';
import { PhraseTrie } from '../../match/phrase-trie';

const APOLOGIES = new PhraseTrie({
  sorry: [
    '[i|we] [am|are] [so|very|really|truly|terribly] sorry',
    '[i|we] [do|sincerely] apologize',
    '[my|our] [sincere] apologies',
  ],
});
/** "Sorry again," above a name closes the letter. */
const SIGN_OFF =
  /^\W*(?:(?:so|very) )?(?:[Ss]orry|[Aa]pologies) (?:again|once more)\W*(?:\p{Lu}[\p{L}.\s]{0,30})?$/u;

export default defineRule({
  id: 'apology-stacking',
  set: 'routine',
  severity: 1,
  defaultOn: true,
  allowed: 2,
  title: 'A third sorry',
  hears: 'May make each sorry count less',
  why: 'One apology that names what happened tends to say more than three.',
  find: ({ text, tokens }) =>
    (SIGN_OFF.test(text) ? [] : APOLOGIES.search(tokens)).map(({ first, last }) => ({
      start: tokens[first]?.start ?? 0,
      end: tokens[last - 1]?.end ?? 0,
      slots: {},
    })),
  // which sorry goes, and with how much of its sentence, only the agent can tell
  rewrite: () => [],
});

export const examples: Examples = {
  flags: [
    {
      text: "I'm sorry about the wait. Sorry about the box too. We apologize for the noise.",
      span: 'We apologize',
    },
    { text: 'Sorry, Ann! Sorry about Friday. I am so sorry about the lamp.', span: 'I am so sorry' },
    { text: 'Our apologies, Tom.\nSorry about the mix-up.\nSorry again for it all.', span: 'Sorry' },
    { text: 'Sorry, sorry, sorry about the noise.', span: 'sorry' },
    {
      text: 'My apologies for the mix-up. We are sorry about the lamp, and really sorry about the shade.',
      span: 'really sorry',
    },
    {
      text: "Sorry about the label.\n\nI've sent a new one today at 10:00. Apologies for the wait, and sorry about the fee.",
      span: 'sorry',
    },
  ],
  stays: [
    "I'm sorry about the wait.",
    'Sorry about the box. I apologize for the noise too.',
    'No need to say that, it was our side.',
    'The sorry state of that box was our side, and we see it.',
    "I'm sorry about the lamp. The new one ships today.",
    'Sorry about Friday.\n\nThe refund of $20 went out today.',
    'An apology is in the post, with flowers.',
    "I'm sorry about the wait. Sorry about the box too.\n\nSorry again,\nAnn",
    'She apologized to you on Monday, and I am sorry too.',
  ],
};

export const about: About = {
  evidence: 'B',
  source: 'Zendesk Benchmark Q2 2014: more than two apologies in a ticket go with lower satisfaction',
};
