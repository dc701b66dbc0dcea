import { type About, defineRule, type Examples } from '../../define-rule';
import { type Denial, findDenials } from '../../match/denials';
import { denialWordings } from '../../rewrite/denial-wordings';
import type { Sentence } from '../../text/sentence';
import type { Span } from '../../types';

export default defineRule({
  id: 'denial',
  set: 'defensive',
  severity: 3,
  defaultOn: true,
  title: 'Plain denials',
  hears: 'May feel like not being believed',
  why: 'Each of these keeps the door open, and you can still say what you see.',
  find(sentence) {
    return findDenials(sentence).map((denial) => {
      const [start, end] = spanOf(sentence, denial);
      return { start, end, slots: {} };
    });
  },
  rewrite({ start, end }, sentence) {
    const denial = findDenials(sentence).find((one) => spanOf(sentence, one)[0] === start);
    return denial ? denialWordings(sentence, denial, start, end) : [];
  },
});

/** To the sentence's end unless another clause follows. */
function spanOf({ tokens, text }: Sentence, { first, followUp }: Denial): Span {
  const start = tokens[first]?.start ?? 0;
  const end = followUp.start === undefined ? text.length : (tokens[followUp.end - 1]?.end ?? text.length);
  return [start, end];
}

export const examples: Examples = {
  flags: [
    {
      text: 'Hello 👩🏽‍💻 That is not true.',
      span: 'That is not true.',
      best: "Hello 👩🏽‍💻 Perhaps I'm missing something. Could you tell me more about what you saw?",
    },
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
    {
      text: "That's not true, our log shows a delivery.",
      span: "That's not true",
      best: "Perhaps I'm missing something. Could you tell me more about what you saw? What I can see is that our log shows a delivery.",
    },
    {
      text: "That's not true about the date, though.",
      span: "That's not true about the date, though.",
      best: "Perhaps I'm missing something. Could you tell me more about what you saw?",
    },
    {
      text: "That's not true, but I see why.",
      span: "That's not true",
      best: "Perhaps I'm missing something. Could you tell me more about what you saw? But I see why.",
    },
    {
      text: "Sorry, that's not true. We value your feedback.",
      span: "that's not true.",
      best: "Sorry, perhaps I'm missing something. Could you tell me more about what you saw? We value your feedback.",
    },
    {
      text: "That's not correct; we value your feedback.",
      span: "That's not correct",
      best: "Perhaps I'm missing something. Could you tell me more about what you saw? We value your feedback.",
    },
    { text: "I think that's not true.", span: "that's not true." },
  ],
  stays: [
    'I never said that you would get a refund.',
    'I never said that the courier was late.',
    "That's false advertising.",
    "We didn't do that, sorry.",
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
