import type { Examples } from '../../../define-rule';

export const examples: Examples = {
  flags: [
    {
      text: "It's hardly a disaster.",
      span: "It's hardly a disaster.",
    },
    {
      text: 'Everybody else figured it out.',
      span: 'Everybody else figured it out.',
    },
    {
      text: "It's not rocket science.",
      span: "It's not rocket science.",
    },
    {
      text: "We're dealing with thousands of requests.",
      span: "We're dealing with thousands of requests.",
      best: 'Thank you for waiting.',
    },
    {
      text: 'Everyone else in your team managed.',
      span: 'Everyone else in your team managed.',
    },
    {
      text: "It's not a big deal.",
      span: "It's not a big deal.",
    },
    { text: 'No big deal.', span: 'No big deal.' },
    { text: 'Obviously, it was the wrong cable.', span: 'Obviously,', best: 'It was the wrong cable.' },
    {
      text: 'As you can clearly see, the box is blue.',
      span: 'As you can clearly see',
      best: 'The box is blue.',
    },
    { text: "It's only a small delay.", span: "It's only a small delay." },
    {
      text: 'Everyone else manages fine.',
      span: 'Everyone else manages fine.',
    },
    {
      text: "You're not the only one waiting.",
      span: "You're not the only one waiting.",
      best: 'Thank you for waiting.',
    },
    { text: "It's that simple.", span: "It's that simple." },
    {
      text: 'It could be worse.',
      span: 'It could be worse.',
    },
    { text: "Actually, that's under Settings.", span: 'Actually,', best: "That's under Settings." },
    { text: 'Basically, you have the old model.', span: 'Basically,', best: 'You have the old model.' },
    {
      text: 'We have other customers too.',
      span: 'We have other customers too.',
      best: 'Thank you for waiting.',
    },
    {
      text: "That's just how the app works.",
      span: "That's just how the app works.",
    },
    { text: 'The lid is clearly visible in the photo.', span: 'is clearly' },
    { text: 'You can simply restart the lamp.', span: 'You can simply', best: 'You can restart the lamp.' },
    { text: "It's working as intended.", span: "It's working as intended." },
    { text: 'Needless to say, the lid is separate.', span: 'Needless to say,', best: 'The lid is separate.' },
    {
      text: "The lamp is on its way to you. It's not a big deal.",
      span: "It's not a big deal.",
      best: 'The lamp is on its way to you. ',
    },
  ],
  stays: [
    'No biggie for me.',
    "It's a little wider than the old one.",
    'No need to apologise, these things happen.',
    'We have many other colours.',
    "I've just refunded you.",
    'It arrived just now.',
    'Just in case you need it, here is the form.',
    "Just a moment, I'm checking.",
    "The label isn't clearly printed.",
    "It's not obvious at all, so here's a picture.",
    'Did it actually turn on?',
    'You only pay once.',
    "It's only fair that I refund this.",
    'No worries at all, happy to help.',
    "Don't worry, you won't be charged.",
    "It's easy to miss.",
    'Just let me know.',
    'If you need more, just contact us.',
    "That's just the plug.",
    "We've made it easier to cancel.",
    'Most customers see it within a day.',
    'The basic plan includes it.',
    "You're not the only one to report it, so engineering is on it.",
  ],
};
