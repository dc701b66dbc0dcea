import type { Examples } from '../../../define-rule';

export const examples: Examples = {
  flags: [
    {
      text: "The readings don't support what you say.",
      span: "The readings don't support what you say.",
      best: "I'm seeing something different on my side, so let's compare.",
    },
    {
      text: 'Contrary to what you say, the box was sealed.',
      span: 'Contrary to what you say,',
      best: 'The box was sealed.',
    },
    {
      text: 'The log shows you left at ten.',
      span: 'The log shows you left at ten.',
      best: 'What I see on my side is that you left at ten. Does that match what you have?',
    },
    {
      text: 'The photos show otherwise.',
      span: 'The photos show otherwise.',
      best: "I'm seeing something different on my side, so let's compare.",
    },
    {
      text: 'You must have lost it while moving.',
      span: 'You must have lost it while moving.',
      best: 'It may have been lost while moving.',
    },
    {
      text: 'You must have dropped it on the stairs.',
      span: 'You must have dropped it on the stairs.',
      best: 'It may have been dropped on the stairs.',
    },
    {
      text: 'You must have moved this somehow on the tablet.',
      span: 'You must have moved this somehow on the tablet.',
      best: 'This may have been moved somehow on the tablet.',
    },
    {
      text: 'Our records show otherwise.',
      span: 'Our records show otherwise.',
      best: "I'm seeing something different on my side, so let's compare.",
    },
    {
      text: 'my records say something different',
      span: 'my records say something different',
      best: "I'm seeing something different on my side, so let's compare.",
    },
    {
      text: 'Our records show that you signed for it.',
      span: 'Our records show that you signed for it.',
      best: 'What I see on my side is that you signed for it. Does that match what you have?',
    },
    {
      text: 'Tracking shows it was delivered.',
      span: 'Tracking shows it was delivered.',
      best: "On my side it's marked as delivered. Does that match what you have?",
    },
    {
      text: 'As a matter of fact, it left on Monday.',
      span: 'As a matter of fact,',
      best: 'It left on Monday.',
    },
    { text: "Actually, that's not on the list.", span: 'Actually,', best: "That's not on the list." },
    {
      text: 'You must have misread the label.',
      span: 'You must have misread the label.',
    },
    {
      text: 'You probably misunderstood the date.',
      span: 'You probably misunderstood the date.',
    },
    {
      text: 'You must have entered the old address.',
      span: 'You must have entered the old address.',
      best: 'The old address may have been entered.',
    },
    { text: "That's not what I said.", span: "That's not what I said.", best: 'What I meant is: ' },
    {
      text: 'It clearly states the size on the box.',
      span: 'clearly states',
      best: 'It mentions the size on the box.',
    },
    {
      text: 'There must be some misunderstanding.',
      span: 'There must be some misunderstanding.',
      best: "Perhaps we're looking at two different things. Could you tell me what you see?",
    },
    {
      text: "I've already checked that.",
      span: "I've already checked that.",
      best: 'It adds up like this: ',
    },
    {
      text: 'With all due respect, the box was closed.',
      span: 'With all due respect,',
      best: 'The box was closed.',
    },
    { text: 'I disagree.', span: 'I disagree.', best: "I see it a little differently, and here's why: " },
    {
      text: 'Hi Ann, you seem confused about the dates.',
      span: 'you seem confused about the dates.',
    },
    {
      text: 'You must have dropped the key in the garden.',
      span: 'You must have dropped the key in the garden.',
      best: 'The key may have been dropped in the garden.',
    },
    {
      text: 'According to our log, you closed the tap.',
      span: 'According to our log, you closed the tap.',
      best: 'What I see on my side is that you closed the tap. Does that match what you have?',
    },
    {
      text: "I think you'll find the offer ended.",
      span: "I think you'll find the offer ended.",
      best: 'The offer ended.',
    },
    {
      text: 'Let me correct you there, the bus was late.',
      span: 'Let me correct you there',
      best: 'The bus was late.',
    },
    {
      text: 'Our meter tells a different story.',
      span: 'Our meter tells a different story.',
      best: "I'm seeing something different on my side, so let's compare.",
    },
    { text: 'You have it there in black and white.', span: 'in black and white.' },
  ],
  stays: [
    'You did cancel in time, and the refund is out.',
    'With respect to the date, Monday works.',
    'Our records show you were charged twice.',
    'You must have been worried.',
    'You must have waited a long time.',
    'Our records show your refund went out today.',
    "I'd like to update our records.",
    'Good news: tracking shows it was delivered to your locker.',
    'Did it actually arrive?',
    "We're actually open on Sunday too.",
    'In fact, you also get a free month.',
    'You must have been worried.',
    'You must have had a long day.',
    'I misunderstood, sorry.',
    "That's not what I meant to send, here's the right file.",
    "It clearly isn't working as it should.",
    "I'm sorry for the confusion I caused.",
    'If you disagree, you can appeal here.',
    "I don't disagree.",
    'Is the amount correct?',
  ],
};
