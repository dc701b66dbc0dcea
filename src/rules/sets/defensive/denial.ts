import { type About, defineRule, type Examples } from '../../define-rule';
import { PhraseTrie } from '../../match/phrase-trie';
import { leadIn, replaceWith } from '../../rewrite/phrases';
import { isQuestion } from '../../text/gates';
import type { Sentence } from '../../text/sentence';
import { words } from '../../text/word-set';
import type { Suggestion } from '../../types';

const DENIALS = new PhraseTrie({
  'not-true': [
    '(that|this|it) is [just|simply|absolutely|really|definitely] (not|not at all) (true|correct|accurate|the case)',
    '(that|this) is [just|simply|completely|absolutely] (untrue|incorrect|false|nonsense)',
    'you are [just|simply] (wrong|mistaken|incorrect)',
    'that is wrong',
  ],
  'not-what-happened': [
    '(that|this|it) is not [at all] (what happened|how it happened|what took place|how it went)',
    '(that|it) did not happen [like that|that way]',
  ],
  never: [
    '(we|i|our team|nobody here|no one here) would never have (done|said|told|told you|promised|agreed to|offered|written) [that|this|it|such a thing|anything like that]',
    '(we|i) would never (do that|say that|tell you that|promise that|do this|do such a thing)',
  ],
  'not-us': [
    '(we|i) (did not|never) (do that|say that|say anything like that|promise that|promise you that|tell you that)',
    '(we|i) never (did that|said that|said anything like that|told you that|promised that|promised you that)',
    '(nobody|no one) (told you that|said that)',
  ],
});
const WHOLE = new PhraseTrie({ 'not-true': ['not true', 'incorrect', 'wrong', 'false', 'untrue'] });

/** "If that's not true for you, tell me": not a denial. */
const OPEN_BEFORE = words('if whether unless sorry hope hear');
/** "We didn't do that quickly enough, I'm sorry": owning up. */
const OWNING = words('sorry apologise apologize apologies enough fault');

export default defineRule({
  id: 'denial',
  set: 'defensive',
  severity: 3,
  defaultOn: true,
  title: 'Plain denials',
  hears: 'May feel like not being believed',
  why: 'Each of these keeps the door open, and you can still say what you see.',
  find(sentence) {
    const { tokens } = sentence;
    if (isQuestion(tokens) || tokens.some(({ word }) => OWNING.has(word))) return [];
    const whole = wholeSentence(sentence);
    const hits = whole ? [whole] : DENIALS.search(tokens);
    return hits
      .filter(({ first, last }) => !opensOtherwise(sentence, first) && !goesOn(sentence, last))
      .map(({ first, last, name }) => {
        const start = tokens[first]?.start ?? 0;
        const end = closes(sentence, last) ? sentence.text.length : (tokens[last - 1]?.end ?? 0);
        return { start, end, slots: { [name]: [start, end] as [number, number] } };
      });
  },
  rewrite({ start, end, slots }, sentence) {
    const rest = restOf(sentence, end);
    const to = rest === undefined ? end : sentence.text.length;
    const offer = (wording: string, see = true): Suggestion =>
      replaceWith(
        start,
        to,
        rest === undefined ? wording : `${wording}${see ? ' What I can see is that' : ''} ${rest}`,
      );
    return [
      ...('not-what-happened' in slots
        ? whatHappened(offer)
        : 'not-true' in slots
          ? notTrue(offer)
          : neverDone(offer)),
      ...(rest === undefined
        ? [alternative(sentence, start, end)]
        : [replaceWith(start, to, `Alternatively, it may be that ${rest}`)]),
    ].map((way) => (isLower(sentence.text[start]) ? lowered(way) : way));
  },
});

type Offer = (wording: string, see?: boolean) => Suggestion;

function notTrue(offer: Offer): Suggestion[] {
  return [
    offer("Perhaps I'm missing something. Could you tell me more about what you saw?"),
    offer('If I hear you right, it looks different from your side. Could we compare what we each have?'),
  ];
}

function whatHappened(offer: Offer): Suggestion[] {
  return [
    offer('If I hear you right, it went differently for you. Could you walk me through it?'),
    offer("Perhaps I don't have the full picture yet. Could you tell me how it went?"),
  ];
}

function neverDone(offer: Offer): Suggestion[] {
  return [
    offer(
      'Perhaps something went differently than it was meant to. Could you tell me more, so I can look into it?',
    ),
    offer('If I hear you right, that is how it came across. Could you tell me more, so I can look into it?'),
  ];
}

function alternative(sentence: Sentence, start: number, end: number): Suggestion {
  return leadIn(sentence, start, end, 'Alternatively, it may be that', 'another explanation');
}

/** "Not true." and "Incorrect." are denials only as a whole sentence. */
function wholeSentence({ tokens }: Sentence) {
  const hit = WHOLE.at(tokens, 0);
  return hit && tokens.slice(hit.last).every(({ kind }) => kind === 'mark') ? hit : undefined;
}

function opensOtherwise({ tokens }: Sentence, first: number): boolean {
  return tokens.slice(Math.max(0, first - 3), first).some(({ word }) => OPEN_BEFORE.has(word));
}

const GOES_ON = words('of for to when if quickly well right');

/** "That's not true of every plan", "that's not the case for yours": a fact about things. */
function goesOn({ tokens }: Sentence, last: number): boolean {
  return GOES_ON.has(tokens[last]?.word ?? '');
}

function closes({ tokens }: Sentence, last: number): boolean {
  return tokens.slice(last).every(({ kind }) => kind === 'mark');
}

/** What the sentence says after the denial and its comma or "because", if it goes on. */
function restOf({ text }: Sentence, end: number): string | undefined {
  const rest = text.slice(end).replace(/^[\s,;:–—-]+(?:(?:because|as|since) )?/, '');
  return /[\p{L}\p{N}]/u.test(rest) ? rest : undefined;
}

/** "I think that's not true": in mid-sentence the wording begins small as well. */
function isLower(letter = ''): boolean {
  return letter !== letter.toUpperCase();
}

function lowered(way: Suggestion): Suggestion {
  return { ...way, text: way.text.charAt(0).toLowerCase() + way.text.slice(1) };
}

export const examples: Examples = {
  flags: [
    {
      text: "That's not true.",
      span: "That's not true.",
      best: "Perhaps I'm missing something. Could you tell me more about what you saw?",
    },
    {
      text: 'Thats not true. Our log shows a delivery on Monday.',
      span: 'Thats not true.',
      best: "Perhaps I'm missing something. Could you tell me more about what you saw? Our log shows a delivery on Monday.",
    },
    {
      text: "That's not what happened.",
      span: "That's not what happened.",
      best: 'If I hear you right, it went differently for you. Could you walk me through it?',
    },
    {
      text: 'We would never have done that.',
      span: 'We would never have done that.',
      best: 'Perhaps something went differently than it was meant to. Could you tell me more, so I can look into it?',
    },
    {
      text: 'I never said that!',
      span: 'I never said that!',
      best: 'Perhaps something went differently than it was meant to. Could you tell me more, so I can look into it?',
    },
    {
      text: 'You’re wrong.',
      span: 'You’re wrong.',
      best: "Perhaps I'm missing something. Could you tell me more about what you saw?",
    },
    {
      text: 'Incorrect.',
      span: 'Incorrect.',
      best: "Perhaps I'm missing something. Could you tell me more about what you saw?",
    },
  ],
  stays: [
    "If that's not true for you, tell me and I'll fix it.",
    "That's not true of every plan: yours includes it.",
    "It's true that we were late.",
    "That's not what should have happened, and I'm sorry.",
    "If that's not what happened, please correct me.",
    'We would never share your data.',
    "We'd never want you to feel that way.",
    "We didn't do that quickly enough, I'm sorry.",
    'You’re not wrong.',
    "I'm sorry the wrong item arrived.",
    'It says "Incorrect password" when the caps lock is on.',
    "It's not your fault.",
    'Perhaps I’m missing something. Could you tell me more about what you saw?',
  ],
};

export const about: About = {
  evidence: 'B',
  source: 'Micah Solomon’s list of defensive phrases; the article’s own examples',
};
