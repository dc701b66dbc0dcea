import type { Examples } from '../../../define-rule';

export const examples: Examples = {
  flags: [
    {
      text: 'Cut to the chase, does the door close?',
      span: 'Cut to the chase',
      best: 'Does the door close?',
    },
    { text: 'My shift is over soon.', span: 'My shift is over' },
    { text: 'Make it quick.', span: 'Make it quick', best: "What's the most urgent part for you?" },
    {
      text: "Is there anything else? If not, I'll close the chat.",
      span: "If not, I'll close the chat",
      best: "Is there anything else? Is there something else I can look at while you're here?",
    },
    {
      text: 'I have other customers waiting.',
      span: 'I have other customers waiting',
      best: 'Let me make sure this gets the time it needs.',
    },
    {
      text: "Sorry, we're really swamped today.",
      span: "we're really swamped",
      best: 'Sorry, replies are taking longer than usual right now.',
    },
    {
      text: 'Please get to the point.',
      span: 'Please get to the point',
      best: 'If I hear you right, the main thing is [what you need].',
    },
    { text: 'Moving on.', span: 'Moving on' },
    { text: 'Duly noted.', span: 'Duly noted', best: "Thank you, I've noted that." },
    {
      text: 'That is all the info we have.',
      span: 'That is all the info we have',
      best: "That's what I know so far.",
    },
    { text: 'OK.', span: 'OK.' },
    {
      text: 'We get this all the time.',
      span: 'We get this all the time',
      best: "Here's what we can do about it: [next step].",
    },
    {
      text: "It's the same for everyone.",
      span: "It's the same for everyone",
      best: "Here's what we can do about it: [next step].",
    },
    { text: 'Time is running out.', span: 'Time is running out' },
    { text: 'It has always been that way.', span: 'always been that way' },
    { text: 'Long story short, the part is gone.', span: 'Long story short,' },
  ],
  stays: [
    "I'll be quick.",
    "Let's make this quick for you.",
    'We have other colours in stock.',
    "I've put the other customer's parcel aside, yours is here.",
    'The store is busiest at noon, so mornings are quieter.',
    "Long story short: it's fixed.",
    'Next, choose your size.',
    "We're moving on Friday.",
    "I've noted your new address.",
    "OK, I've sent it.",
    'Fine print explained.',
    'No further action is needed from you, all done.',
    'We took immediate action.',
    "We're busy packing your order.",
    "If there's nothing else, have a lovely weekend!",
    'There are eleven people ahead of you for that title.',
    'Sorry for the late reply. We are seeing a high volume of calls.',
    'Is that all right with you?',
  ],
};
