import type { Examples } from '../../../define-rule';

export const examples: Examples = {
  flags: [
    {
      text: 'If you had called in March, the roof would have been dry.',
      span: 'If you had called in March, the roof would have been dry.',
    },
    {
      text: "If you hadn't moved the router, it would still work.",
      span: "If you hadn't moved the router, it would still work.",
    },
    { text: 'You only have yourself to blame.', span: 'yourself to blame.' },
    {
      text: 'You were supposed to return it in May.',
      span: 'You were supposed to return it in May.',
    },
    {
      text: 'We did tell you that in May.',
      span: 'We did tell you that in May.',
    },
    { text: 'That was caused by improper use.', span: 'caused by improper use.' },
    {
      text: 'You left the gate open.',
      span: 'You left the gate open.',
      best: 'It looks like the gate was left open.',
    },
    {
      text: 'You gave the wrong street.',
      span: 'You gave the wrong street.',
      best: 'It looks like the wrong street was given.',
    },
    { text: "so the thing is you can't expect a full set", span: "you can't expect a full set" },
    { text: 'What you describe is clearly user damage.', span: 'is clearly user damage.' },
    {
      text: 'thats wear n tear',
      span: 'thats wear n tear',
    },
    {
      text: 'That was your own choice.',
      span: 'That was your own choice.',
    },
    {
      text: 'Nobody forced you to order it.',
      span: 'Nobody forced you to order it.',
    },
    {
      text: 'As you should know, the shop is closed.',
      span: 'As you should know',
      best: 'The shop is closed.',
    },
    { text: 'You signed for it.', span: 'You signed for it.', best: 'In plain words, the terms say: ' },
    {
      text: 'You used too much glue.',
      span: 'You used too much glue.',
      best: 'It looks like too much glue was used.',
    },
    {
      text: 'You only uploaded two of the pages.',
      span: 'You only uploaded two of the pages.',
      best: 'It looks like only two of the pages were uploaded.',
    },
    {
      text: 'You missed it by a day.',
      span: 'You missed it by a day.',
    },
    {
      text: 'You had three weeks to return it.',
      span: 'You had three weeks to return it.',
    },
    {
      text: 'You locked the drawer yourself.',
      span: 'You locked the drawer yourself.',
      best: 'It looks like the drawer was locked.',
    },
    {
      text: "You've clearly mixed up the two cables.",
      span: "You've clearly mixed up the two cables.",
    },
    {
      text: 'you picked the wrong colour',
      span: 'you picked the wrong colour',
      best: 'It looks like the wrong colour was picked',
    },
    {
      text: "You're holding it wrong.",
      span: "You're holding it wrong.",
    },
    {
      text: 'Your form was incomplete.',
      span: 'Your form was incomplete.',
      best: 'It looks like your form was incomplete.',
    },
    {
      text: 'Box 4 has not been filled in correctly.',
      span: 'Box 4 has not been filled in correctly.',
      best: 'It looks like Box 4 has not been filled in correctly.',
    },
    {
      text: "You're in arrears.",
      span: "You're in arrears.",
    },
    {
      text: 'It was your duty to read the label.',
      span: 'It was your duty to read the label.',
    },
    {
      text: 'The onus is on the buyer.',
      span: 'The onus is on the buyer.',
    },
    {
      text: 'You were sent two reminders.',
      span: 'You were sent two reminders.',
    },
    {
      text: 'This was explained in your lease.',
      span: 'This was explained in your lease.',
      best: 'You can find this in your lease.',
    },
    {
      text: 'it says so on the label',
      span: 'it says so on the label',
      best: 'You can find this on the label.',
    },
    {
      text: "That's what you signed.",
      span: "That's what you signed.",
    },
    {
      text: 'You would know if you had read the manual.',
      span: 'You would know if you had read the manual.',
    },
    {
      text: "That's clearly user damage.",
      span: "That's clearly user damage.",
    },
    {
      text: "You can't expect free parts.",
      span: "You can't expect free parts.",
    },
    {
      text: 'You should of ordered earlier.',
      span: 'You should of ordered earlier.',
      best: "For next time, it's best to order earlier.",
    },
    {
      text: 'Your shop violated our seller guidelines.',
      span: 'Your shop violated our seller guidelines.',
    },
    {
      text: 'You could have called us first.',
      span: 'You could have called us first.',
    },
    {
      text: 'This could have been avoided if you had read it.',
      span: 'This could have been avoided if you had read it.',
    },
    {
      text: 'That was your own mistake.',
      span: 'That was your own mistake.',
    },
    {
      text: 'You made a mistake.',
      span: 'You made a mistake.',
    },
    {
      text: 'you set it up wrong',
      span: 'you set it up wrong',
    },
    { text: 'You broke it.', span: 'You broke it.' },
    {
      text: 'Because of your delay, the offer expired.',
      span: 'Because of your delay,',
      best: 'The offer expired.',
    },
    {
      text: "Because you didn't respond, we closed the file.",
      span: "Because you didn't respond,",
      best: 'We closed the file.',
    },
    {
      text: 'You were informed about this.',
      span: 'You were informed about this.',
    },
    {
      text: 'You agreed to the terms.',
      span: 'You agreed to the terms.',
    },
    {
      text: 'You should have called us as soon as it broke.',
      span: 'You should have called us as soon as it broke.',
      best: 'Thank you for getting in touch. Perhaps we can look at it together from here.',
    },
    {
      text: "If you'd read the manual, you would know.",
      span: "If you'd read the manual, you would know.",
      best: "Perhaps that part of the manual is easy to miss. I'm happy to go through it with you.",
    },
    {
      text: 'You should have called in earlier.',
      span: 'You should have called in earlier.',
      best: 'Thank you for getting in touch. Perhaps we can look at it together from here.',
    },
    {
      text: "You should've contacted us sooner.",
      span: "You should've contacted us sooner.",
      best: 'Thank you for getting in touch. Perhaps we can look at it together from here.',
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
      best: 'The next step from here is [next step].',
    },
    {
      text: 'You could have avoided this.',
      span: 'You could have avoided this.',
      best: 'The next step from here is [next step].',
    },
    {
      text: 'You really should have backed up the files.',
      span: 'You really should have backed up the files.',
      best: "For next time, it's best to back up the files.",
    },
    {
      text: 'You should have called us before you sent it back.',
      span: 'You should have called us before you sent it back.',
      best: 'Thank you for getting in touch. Perhaps we can look at it together from here.',
    },
    {
      text: 'You should have told us earlier, so now we cannot refund it.',
      span: 'You should have told us earlier',
      best: 'Thank you for getting in touch. Perhaps we can look at it together from here. Now we cannot refund it.',
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
      text: 'You failed to provide us with the plan of the floor.',
      span: 'You failed to provide us with the plan of the floor.',
      best: "I don't see the plan of the floor yet. Could you send it?",
    },
    {
      text: "You forgot to include the photos, so I can't compare them.",
      span: 'You forgot to include the photos',
      best: "I don't see the photos yet, so I can't compare them. Could you send them?",
    },
    {
      text: 'You failed to submit the claim within 14 days.',
      span: 'You failed to submit the claim within 14 days.',
      best: "It looks like the claim wasn't submitted within 14 days.",
    },
    {
      text: 'You failed to return the drill within 30 days.',
      span: 'You failed to return the drill within 30 days.',
      best: "It looks like the drill wasn't returned within 30 days.",
    },
    {
      text: 'You neglected to tell us which boiler you have.',
      span: 'You neglected to tell us which boiler you have.',
      best: 'Could you tell us which boiler you have?',
    },
    {
      text: 'You gave us the wrong house number.',
      span: 'You gave us the wrong house number.',
      best: 'It looks like we have the wrong house number.',
    },
    {
      text: 'You entered the wrong address.',
      span: 'You entered the wrong address.',
      best: 'It looks like the wrong address was entered.',
    },
    {
      text: "It's your own fault.",
      span: "It's your own fault.",
      best: 'The next step from here is [next step].',
    },
    {
      text: 'If you had read the email, you would know.',
      span: 'If you had read the email, you would know.',
      best: "Perhaps that part of the email is easy to miss. I'm happy to go through it with you.",
    },
    { text: 'Maybe you should have called us.', span: 'you should have called us.' },
    {
      text: 'You should have sent it by registered post.',
      span: 'You should have sent it by registered post.',
      best: "For next time, it's best to send it by registered post.",
    },
    {
      text: "You should've put the bag in the locker.",
      span: "You should've put the bag in the locker.",
      best: "For next time, it's best to put the bag in the locker.",
    },
    {
      text: 'You ought to have told us about the step when booking.',
      span: 'You ought to have told us about the step when booking.',
      best: "For next time, it's best to tell us about the step when booking.",
    },
    {
      text: "You shouldn't have opened the tin.",
      span: "You shouldn't have opened the tin.",
      best: "For next time, it's best not to open the tin.",
    },
    {
      text: 'This was explained in your contract.',
      span: 'This was explained in your contract.',
      best: 'The short answer is [the answer]. You can find this in your contract.',
    },
  ],
  stays: [
    'You left a note for the courier.',
    "Your address was incomplete, and I've added the missing line.",
    "That's what you asked for, so I've set it up.",
    'This is what you see when the cable is loose.',
    "You paid too much, so I've sent back 12 euros.",
    'The price was listed in dollars.',
    'You should know by Friday.',
    "It's your choice.",
    'You had two orders open.',
    'You have thirty days to return it.',
    'You saw the wrong price there.',
    'You can do it yourself in the portal.',
    'If you had time to look at it, what do you think?',
    'You received the wrong colour, and a new one is on its way.',
    'Is that what you ordered?',
    'This is explained in the guide.',
    'You could have it by Friday.',
    'We made a mistake.',
    'You made a great choice.',
    "You didn't do it wrong.",
    'The courier damaged it.',
    'Because you asked, I checked again.',
    'Because of our delay, the parcel is late.',
    'Next time you order, shipping is on us.',
    "You'll be informed by email.",
    'You were right to ask.',
    'We agreed to refund you.',
    "If you'd read it and tell us, that helps.",
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
