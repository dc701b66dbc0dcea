import type { Examples } from '../../../define-rule';

export const examples: Examples = {
  flags: [
    {
      text: "It's all on our website.",
      span: "It's all on our website",
      best: "The short answer is [the answer]. It's all on our website.",
    },
    {
      text: "It's all in the leaflet.",
      span: "It's all in the leaflet",
      best: "The short answer is [the answer]. It's all in the leaflet.",
    },
    {
      text: 'The docs are pretty clear on this.',
      span: 'The docs are pretty clear on this',
      best: 'The short answer is [the answer]. The docs are pretty clear on this.',
    },
    { text: 'Google it.', span: 'Google it', best: "Here's what I found: [the answer]." },
    {
      text: 'You can just google that.',
      span: 'You can just google that',
      best: "Here's what I found: [the answer].",
    },
    { text: 'See attached.', span: 'See attached', best: 'The short answer is [the answer]. See attached.' },
    { text: 'This is not within our scope.', span: 'not within our scope' },
    { text: 'Reach out again if it blinks.', span: 'Reach out again if' },
    {
      text: 'You were assisted by another agent.',
      span: 'You were assisted by another agent',
      best: "I've picked this up from my colleague, so we can carry on.",
    },
    {
      text: 'This is out of warranty.',
      span: 'This is out of warranty',
      best: "The warranty doesn't cover this part. What is possible is [another option].",
    },
    {
      text: "You'd be better off asking the seller.",
      span: "You'd be better off asking",
      best: 'It may help to ask the seller.',
    },
  ],
  stays: [
    'The instructions are in the box.',
    "It's on our website too, if you'd like to compare.",
    'Google Maps shows the way.',
    'I can see the attached photo.',
    "You're welcome at the store any time.",
    "That's out of this world!",
    'If the rain persists, the event moves indoors.',
    'The warranty covers it.',
    "You're covered.",
    'My colleague Sam will call you at 3.',
    'You have 30 days to return it, with or without the box. It is on our website.',
  ],
};
