import type { Examples } from '../../../define-rule';

export const examples: Examples = {
  flags: [
    {
      text: 'Sorry that you see it differently, Tom.',
      span: 'Sorry that you see it differently, Tom.',
      best: 'I understand that you see it differently.',
    },
    {
      text: 'If anyone was offended, we apologise.',
      span: 'If anyone was offended, we apologise.',
      best: "I'm sorry for how that came across.",
    },
    {
      text: "I'm sorry you took it that way.",
      span: "I'm sorry you took it that way.",
      best: "I'm sorry about [what happened].",
    },
    {
      text: "I've apologized twice already.",
      span: "I've apologized twice already.",
      best: "I know an apology doesn't undo it. Here's where it stands: ",
    },
    {
      text: 'Sorry if I offended you.',
      span: 'Sorry if I offended you.',
      best: "I'm sorry for how that came across.",
    },
    {
      text: "I'm sorry you feel that way.",
      span: "I'm sorry you feel that way.",
      best: "I'm sorry about [what happened].",
    },
    {
      text: 'sorry you feel this way about the new box',
      span: 'sorry you feel this way about the new box',
      best: "I'm sorry about [what happened].",
    },
    {
      text: 'I apologize that you think that.',
      span: 'I apologize that you think that.',
      best: "I'm sorry about [what happened].",
    },
    {
      text: "I'm sorry if that upset you.",
      span: "I'm sorry if that upset you.",
      best: "I'm sorry for how that came across.",
    },
    {
      text: 'We apologize if this caused trouble.',
      span: 'We apologize if this caused trouble.',
      best: "I'm sorry for how that came across.",
    },
    {
      text: "I'm sorry you misunderstood.",
      span: "I'm sorry you misunderstood.",
      best: "I'm sorry. Let me put it another way: ",
    },
    {
      text: 'Sorry for your confusion.',
      span: 'Sorry for your confusion.',
      best: "I'm sorry. Let me put it another way: ",
    },
    {
      text: "I'm sorry, but that part is gone.",
      span: "I'm sorry, but that part is gone.",
      best: "I'm sorry. That part is gone.",
    },
    {
      text: 'Mistakes were made.',
      span: 'Mistakes were made.',
      best: 'Something went differently than it was meant to.',
    },
    {
      text: 'We regret to inform you that the sale has ended.',
      span: 'We regret to inform you that',
      best: 'The sale has ended.',
    },
    {
      text: 'That was not our intention.',
      span: 'That was not our intention.',
      best: 'I can see how that came across.',
    },
    {
      text: 'I already apologized.',
      span: 'I already apologized.',
      best: "I know an apology doesn't undo it. Here's where it stands: ",
    },
    { text: 'To be fair, the date was on the box.', span: 'To be fair,', best: 'The date was on the box.' },
    {
      text: "We're sorry you're not satisfied.",
      span: "We're sorry you're not satisfied.",
      best: "I'm sorry this hasn't worked out for you.",
    },
    {
      text: 'Hi Ann, sorry if you were offended.',
      span: 'sorry if you were offended.',
      best: "Hi Ann, I'm sorry for how that came across.",
    },
    {
      text: 'Sorry, but that part is gone.',
      span: 'Sorry, but that part is gone.',
      best: 'Sorry. That part is gone.',
    },
  ],
  stays: [
    'Sorry if I missed your call.',
    'I regret that I wrote the wrong date.',
    "I'm sorry you had to wait.",
    "I'm sorry you were charged twice.",
    'I can see why you feel that way.',
    "I'm sorry you're dealing with this.",
    "I'm sorry about what happened.",
    "I'm sorry. If you'd like, I can refund it.",
    "I'm sorry I didn't understand.",
    "I'm sorry for the confusion I caused.",
    'If something I wrote was unclear, I can say it again.',
    'We want to be fair to you.',
    "That's a fair question.",
    'No regrets: it can come back free.',
    'I apologised to the driver on your behalf.',
    'Sorry if this is a silly question: which lamp is it?',
  ],
};
