import { type About, defineRule, type Examples } from '../../define-rule';
import { type Blame, findBlames } from '../../match/blames';
import { blameWordings } from '../../rewrite/blame-wordings';
import type { Sentence } from '../../text/sentence';
import type { Span } from '../../types';

export default defineRule({
  id: 'blame',
  set: 'defensive',
  severity: 3,
  defaultOn: true,
  title: 'Blame for the past',
  hears: 'May sound like blame',
  why: 'Nobody can change what is past. What can be done from here still helps.',
  find(sentence) {
    return findBlames(sentence).map((blame) => {
      const [start, end] = spanOf(sentence, blame);
      return { start, end, slots: {} };
    });
  },
  rewrite({ start, end }, sentence) {
    const blame = findBlames(sentence).find((one) => spanOf(sentence, one)[0] === start);
    return blame ? blameWordings(sentence, blame, start, end) : [];
  },
});

/** To the sentence's end unless another clause follows. */
function spanOf({ tokens, text }: Sentence, { first, followUp }: Blame): Span {
  const start = tokens[first]?.start ?? 0;
  const end = followUp.start === undefined ? text.length : (tokens[followUp.end - 1]?.end ?? text.length);
  return [start, end];
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
      best: "Perhaps that part of the website is easy to miss. I'm happy to go through it with you.",
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
    {
      text: 'You should have called us before you sent it back.',
      span: 'You should have called us before you sent it back.',
      best: "Thank you for getting in touch. Perhaps there's still something we can do from here.",
    },
    {
      text: 'You should have told us earlier, so now we cannot refund it.',
      span: 'You should have told us earlier',
      best: "Thank you for getting in touch. Let's look at it from here. Now we cannot refund it.",
    },
    {
      text: 'Hi Ann, you should have read the terms and conditions.',
      span: 'you should have read the terms and conditions.',
      best: "Hi Ann, perhaps that part of the terms and conditions is easy to miss. I'm happy to go through it with you.",
    },
    {
      text: 'You forgot to attach the file.',
      span: 'You forgot to attach the file.',
      best: "I don't see the file yet. Could you send it?",
    },
    {
      text: 'You entered the wrong address.',
      span: 'You entered the wrong address.',
      best: "It looks like something went in differently than planned. Let's put it right.",
    },
    {
      text: "It's your own fault.",
      span: "It's your own fault.",
      best: "Let's see how to put it right.",
    },
    {
      text: 'If you had read the email, you would know.',
      span: 'If you had read the email, you would know.',
      best: "Perhaps that part of the email is easy to miss. I'm happy to go through it with you.",
    },
    { text: 'Maybe you should have called us.', span: 'you should have called us.' },
  ],
  stays: [
    "You shouldn't have paid twice, I'm sorry.",
    'If you had a chance to read it, what did you think?',
    "If you had asked me last week, I'd have said the same.",
    "It's not your fault.",
    'In case you forgot to sign it, here is the form again.',
    'Forgot your password?',
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
