import { type About, defineRule, type Examples, type Match } from '../../define-rule';
import { isParticiple } from '../../match/lexicon/verbs';
import { DETERMINERS, POSSESSIVES } from '../../match/lexicon/word-classes';
import { PhraseTrie } from '../../match/phrase-trie';
import { fillIn, replaceWith } from '../../rewrite/phrases';
import { lastWord, type Sentence } from '../../text/sentence';
import { words } from '../../text/word-set';
import type { Span, Suggestion } from '../../types';

const SHOULD_HAVE = new PhraseTrie({
  do: [
    'you [really|probably|just|simply] (should|ought to) [really|probably|just|simply|at least|already] have [just|simply|first|already|also]',
  ],
  dont: ['you [really|probably] should (not|never) have'],
});
const AVOIDED = new PhraseTrie({ avoided: ['you could have (avoided|prevented) (this|that|it)'] });

/** "You should have received it by now": what the agent expects, not what the customer did. */
const EXPECTED = words('received got gotten seen had heard noticed been access');
const EXPECTED_AFTER = new PhraseTrie({ time: ['by now', 'yet', 'again', 'shortly', 'soon'] });
/** "You did everything you should have done." */
const PRAISED = words('everything all what as than');
const CONTACTING = words(
  'called rung phoned contacted emailed written messaged told asked come informed notified reported said mentioned',
);
const READING = words('read checked followed watched consulted reviewed');

export default defineRule({
  id: 'blame',
  set: 'defensive',
  severity: 3,
  defaultOn: true,
  title: 'Blame for the past',
  hears: 'May sound like blame',
  why: 'Nobody can change what is past. What can be done from here still helps.',
  find(sentence) {
    const { tokens } = sentence;
    if (EXPECTED_AFTER.search(tokens).length > 0) return [];
    const should = SHOULD_HAVE.search(tokens)
      .filter(({ first }) => !PRAISED.has(tokens[first - 1]?.word ?? ''))
      .map(({ first, last, name }) => readShould(sentence, first, last, name));
    const avoided = AVOIDED.search(tokens).map(({ first, last }) => matchOf(sentence, first, last, 'other'));
    return [...should, ...avoided].filter((match) => match !== undefined);
  },
  rewrite({ start, end, slots }, sentence) {
    const kinder =
      'contacting' in slots ? contacting : 'reading' in slots ? reading(sentence, slots.object) : other;
    const ways =
      'dont' in slots
        ? [
            replaceWith(0, 0, 'That can happen. Perhaps we can still put it right together.'),
            ...other.slice(1),
          ]
        : kinder;
    return ways.map((way) => ({ ...way, start, end }));
  },
});

const contacting: Suggestion[] = [
  replaceWith(0, 0, "Thank you for getting in touch. Perhaps there's still something we can do from here."),
  fillIn(0, 0, "If I hear you right, [what they need]. Let's see what we can do from here."),
  fillIn(0, 0, 'Alternatively, we could try [another option].'),
];

const other: Suggestion[] = [
  replaceWith(0, 0, "Perhaps there's still something we can do. Let's look at it from here."),
  fillIn(0, 0, "If I hear you right, [what happened]. Let's see what we can do from here."),
  fillIn(0, 0, 'Alternatively, we could try [another option].'),
];

function reading(sentence: Sentence, object: Span | undefined): Suggestion[] {
  const what = object ? sentence.text.slice(...object) : 'this';
  return [
    replaceWith(0, 0, `Perhaps that part of ${what} is easy to miss. I'm happy to go through it with you.`),
    fillIn(
      0,
      0,
      `If I hear you right, [what they need]. ${what.charAt(0).toUpperCase()}${what.slice(1)} covers part of it, and I can take you through the rest.`,
    ),
    replaceWith(0, 0, `Alternatively, we can go through ${what} together.`),
  ];
}

function readShould(sentence: Sentence, first: number, last: number, name: string): Match | undefined {
  const { tokens } = sentence;
  const verb = tokens[last]?.word ?? '';
  if (name === 'dont')
    return verb === 'had' || verb === 'been' || !isParticiple(verb)
      ? undefined
      : matchOf(sentence, first, last + 1, 'dont');
  if (EXPECTED.has(verb) || !isParticiple(verb)) return undefined;
  if (CONTACTING.has(verb)) return matchOf(sentence, first, last + 1, 'contacting');
  if (READING.has(verb) && named(tokens[last + 1]?.word))
    return matchOf(sentence, first, last + 1, 'reading');
  return matchOf(sentence, first, last + 1, 'other');
}

function named(word: string | undefined): boolean {
  return word !== undefined && (DETERMINERS.has(word) || POSSESSIVES.has(word));
}

const CLAUSE_ENDS = words(', ; – — - because so and but if when before');

/** The clause from "you" on; `after` is the token behind the verb. */
function matchOf({ tokens, text }: Sentence, first: number, after: number, slot: string): Match {
  let at = after;
  const last = lastWord(tokens);
  while (at <= last && !CLAUSE_ENDS.has(tokens[at]?.word ?? '')) at++;
  const start = tokens[first]?.start ?? 0;
  const inner = tokens[at - 1]?.end ?? text.length;
  const end = at > last ? text.length : inner;
  const object: Span = [tokens[after]?.start ?? inner, inner];
  return { start, end, slots: { [slot]: [start, end], ...(object[1] > object[0] && { object }) } };
}

export const examples: Examples = {
  flags: [
    {
      text: 'You should have called in earlier.',
      span: 'You should have called in earlier.',
      best: "Thank you for getting in touch. Perhaps there's still something we can do from here.",
    },
    {
      text: "You should've contacted us sooner.",
      span: "You should've contacted us sooner.",
      best: "Thank you for getting in touch. Perhaps there's still something we can do from here.",
    },
    {
      text: 'You should have read the manual.',
      span: 'You should have read the manual.',
      best: "Perhaps that part of the manual is easy to miss. I'm happy to go through it with you.",
    },
    {
      text: 'you shouldve checked the website first',
      span: 'you shouldve checked the website first',
      best: "Perhaps that part of the website first is easy to miss. I'm happy to go through it with you.",
    },
    {
      text: "You shouldn't have opened it.",
      span: "You shouldn't have opened it.",
      best: 'That can happen. Perhaps we can still put it right together.',
    },
    {
      text: 'You could have avoided this.',
      span: 'You could have avoided this.',
      best: "Perhaps there's still something we can do. Let's look at it from here.",
    },
    {
      text: 'You really should have backed up the files.',
      span: 'You really should have backed up the files.',
      best: "Perhaps there's still something we can do. Let's look at it from here.",
    },
  ],
  stays: [
    'You should have received my email by now.',
    'You should have access again.',
    'We should have called you earlier.',
    'You should have a manual in the box.',
    "You should have been told about this, I'm sorry.",
    "You shouldn't have had to wait.",
    "You shouldn't have been charged.",
    'You should have it by Friday.',
    "You couldn't have known.",
    'You should have heard from the courier.',
    'We could have avoided this, and I’m sorry.',
    'You did everything you should have done.',
  ],
};

export const about: About = {
  evidence: 'B',
  source: 'The article’s own examples; most practitioner lists of phrases to avoid',
};
