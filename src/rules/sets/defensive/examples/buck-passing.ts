import type { Examples } from '../../../define-rule';

export const examples: Examples = {
  flags: [
    {
      text: 'This is not a bug.',
      span: 'This is not a bug.',
    },
    {
      text: 'The app is a calendar, not a mail program.',
      span: 'The app is a calendar, not a mail program.',
    },
    {
      text: 'The people who answer here are users like you.',
      span: 'The people who answer here are users like you.',
    },
    {
      text: 'Whoever told you that had no idea.',
      span: 'Whoever told you that had no idea.',
      best: "That isn't what you should have been told. What I can do is: ",
    },
    { text: 'Your problem, not mine.', span: 'Your problem, not mine.', best: 'What I can do is: ' },
    {
      text: 'That was before I started.',
      span: 'That was before I started.',
      best: 'What I can do is: ',
    },
    {
      text: 'We are not the manufacturer.',
      span: 'We are not the manufacturer.',
      best: 'What I can do is: ',
    },
    { text: "That's between you and the bank.", span: 'between you and the bank.' },
    { text: "That's not for us to decide.", span: 'not for us to decide.' },
    {
      text: "The price isn't something we control.",
      span: "The price isn't something we control.",
    },
    {
      text: 'Complain to the courier, not us.',
      span: 'Complain to the courier, not us.',
    },
    {
      text: 'This does not fall under our responsibility.',
      span: 'This does not fall under our responsibility.',
      best: 'This is handled by [name]. You can reach them at [contact].',
    },
    {
      text: "I don't make the parts.",
      span: "I don't make the parts.",
    },
    {
      text: 'We have no influence on the timing.',
      span: 'We have no influence on the timing.',
    },
    {
      text: "That's not my department.",
      span: "That's not my department.",
      best: 'This part is handled by [name]. You can reach them at [contact].',
    },
    {
      text: 'thats not our problem',
      span: 'thats not our problem',
      best: 'What I can do is: ',
    },
    {
      text: 'You have reached the wrong team.',
      span: 'You have reached the wrong team.',
      best: 'This part is handled by [name]. You can reach them at [contact].',
    },
    {
      text: 'That has nothing to do with our shop.',
      span: 'That has nothing to do with our shop.',
    },
    {
      text: "It's not a printer issue.",
      span: "It's not a printer issue.",
    },
    {
      text: "It's a problem with your bank.",
      span: "It's a problem with your bank.",
      best: 'Your bank can help you best with that.',
    },
    {
      text: 'That is entirely controlled by the website.',
      span: 'That is entirely controlled by the website.',
    },
    {
      text: "It's the courier's fault.",
      span: "It's the courier's fault.",
      best: 'The courier can help you best with that.',
    },
    {
      text: "I'm just an agent.",
      span: "I'm just an agent.",
    },
    {
      text: "I don't have the authority.",
      span: "I don't have the authority.",
      best: 'This part is handled by [name]. You can reach them at [contact].',
    },
    {
      text: 'They made a mistake.',
      span: 'They made a mistake.',
      best: 'This went differently than it was meant to. What I can do is: ',
    },
    {
      text: 'My colleague gave you the wrong date.',
      span: 'My colleague gave you the wrong date.',
    },
    {
      text: 'My manager said no.',
      span: 'My manager said no.',
      best: "I'm not able to change that one. What I can do is: ",
    },
    {
      text: "I wasn't the one you spoke to.",
      span: "I wasn't the one you spoke to.",
    },
    {
      text: 'We are only volunteers here.',
      span: 'We are only volunteers here.',
    },
    {
      text: 'That would be a question for your landlord.',
      span: 'That would be a question for your landlord.',
      best: 'Your landlord can help you best with that.',
    },
    {
      text: "Hi Ann, it's not my job, and the form is closed.",
      span: "it's not my job",
      best: 'Hi Ann, this part is handled by [name]. You can reach them at [contact]. And the form is closed.',
    },
    {
      text: "It's an issue with your internet provider.",
      span: "It's an issue with your internet provider.",
      best: 'Your internet provider can help you best with that.',
    },
    { text: 'These delays are beyond our control.', span: 'These delays are beyond our control.' },
    {
      text: "The menu isn't something we decide.",
      span: "The menu isn't something we decide.",
      best: 'The menu is handled by [name]. You can reach them at [contact].',
    },
    {
      text: 'Whoever told you that was wrong.',
      span: 'Whoever told you that was wrong.',
      best: "That isn't what you should have been told. What I can do is: ",
    },
    { text: 'The fault lies with your courier.', span: 'fault lies with your courier.' },
  ],
  stays: [
    "That menu isn't something we have used.",
    'The word "chrome" has nothing to do with the colour.',
    'It is a round brush, not a flat brush.',
    "That's a worn sole, not your fault.",
    "That's the main problem with this lamp.",
    'That is not for you to worry about.',
    "I'll take it up with the shop.",
    'We make the parts in our own workshop.',
    "It isn't something you did.",
    "I'm passing this to the returns department.",
    'Which department did you order from?',
    "It's my job to make this right.",
    'My problem is that the photo is missing.',
    "I'll talk to billing for you.",
    "I'm just checking with the depot.",
    'They made a great choice.',
    'We made a mistake.',
    "The courier lost it, so I'm sending a new one today.",
    'My manager said yes.',
    'My supervisor has approved it.',
    'Was it me you spoke to on Monday?',
    "It's a problem with your bank, and I'll call them for you.",
    'That has nothing to do with your account.',
  ],
};
