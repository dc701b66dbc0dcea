import type { Examples } from '../../../define-rule';

export const examples: Examples = {
  flags: [
    {
      text: 'You are saying that it never rang?',
      span: 'You are saying that it never rang?',
      best: 'If I hear you right, it never rang?',
    },
    { text: 'You cancelled three hours before.', span: 'You cancelled three hours before.' },
    {
      text: 'You might have done something wrong in the settings.',
      span: 'You might have done something wrong in the settings.',
    },
    {
      text: "You can't seem to make up your mind.",
      span: "You can't seem to make up your mind.",
    },
    {
      text: 'You insist on a new lamp.',
      span: 'You insist on a new lamp.',
    },
    {
      text: "Writing every day won't make it faster.",
      span: "Writing every day won't make it faster.",
      best: 'I can see this has come up before. What I can do is: ',
    },
    {
      text: "You didn't close the valve.",
      span: "You didn't close the valve.",
      best: "It looks like the valve wasn't closed.",
    },
    {
      text: 'We have to assume you did not read it.',
      span: 'We have to assume you did not read it.',
    },
    {
      text: 'Are you sure you plugged it in?',
      span: 'Are you sure you plugged it in?',
      best: 'Could you double-check that you plugged it in?',
    },
    {
      text: "I assume you didn't charge it?",
      span: "I assume you didn't charge it?",
    },
    {
      text: "I don't know what you expect from us.",
      span: "I don't know what you expect from us.",
      best: 'Could you tell me what would help you most?',
    },
    {
      text: "You didn't tick the box.",
      span: "You didn't tick the box.",
      best: "It looks like the box wasn't ticked.",
    },
    {
      text: 'You claim that it arrived broken.',
      span: 'You claim that',
      best: 'You mentioned it arrived broken.',
    },
    { text: 'you claimed the box was empty', span: 'you claimed', best: 'You mentioned the box was empty' },
    {
      text: "You're claiming that nobody called.",
      span: "You're claiming that",
      best: 'You mentioned nobody called.',
    },
    {
      text: "You didn't send the receipt.",
      span: "You didn't send the receipt.",
      best: "I don't see the receipt on my side yet. Could you send it?",
    },
    {
      text: "You still haven't answered my question.",
      span: "You still haven't answered my question.",
      best: "I don't see an answer to my question yet.",
    },
    {
      text: 'You never followed the steps we sent.',
      span: 'You never followed the steps we sent.',
      best: "It looks like the steps we sent weren't followed.",
    },
    {
      text: 'You keep calling about the same parcel.',
      span: 'You keep calling about the same parcel.',
      best: 'I can see this has come up before. What I can do is: ',
    },
    {
      text: 'You refused the delivery.',
      span: 'You refused the delivery.',
      best: 'It looks like the delivery was refused.',
    },
    {
      text: 'You people always complain.',
      span: 'You people always complain.',
    },
    { text: 'Are you sure?', span: 'Are you sure?', best: 'Could we double-check that together?' },
    {
      text: "You're being unreasonable.",
      span: "You're being unreasonable.",
      best: "I can see how upsetting this is. I'd like to help.",
    },
    {
      text: 'Watch your language.',
      span: 'Watch your language.',
      best: 'I want to help, and I can do that best if we keep this respectful.',
    },
    {
      text: "You didn't mention which browser it was.",
      span: "You didn't mention which browser it was.",
      best: 'Could you tell me which browser it was?',
    },
    {
      text: "Apparently you didn't read my message.",
      span: "Apparently you didn't read my message.",
      best: "Perhaps my message didn't reach you. To recap, [the answer].",
    },
    {
      text: 'You never read the care label.',
      span: 'You never read the care label.',
      best: "Perhaps that part of the care label is easy to miss. I'm happy to go through it with you.",
    },
    { text: 'You say it came late.', span: 'You say', best: 'You mentioned it came late.' },
    {
      text: 'Hi Ann, you didnt attach the form, so we could not start.',
      span: 'you didnt attach the form',
      best: "Hi Ann, I don't see the form on my side yet. Could you send it? We could not start.",
    },
    {
      text: "So you're saying nobody told you?",
      span: "So you're saying nobody told you?",
      best: 'If I hear you right, nobody told you?',
    },
    {
      text: 'You skipped the warning in step 3.',
      span: 'You skipped the warning in step 3.',
      best: 'It looks like the warning in step 3 was skipped.',
    },
    {
      text: "So you're saying the leak began by itself?",
      span: "So you're saying the leak began by itself?",
      best: 'If I hear you right, the leak began by itself?',
    },
    {
      text: 'Hi Mrs Orr, you supposedly posted the key.',
      span: 'you supposedly posted the key.',
      best: 'Hi Mrs Orr, you mentioned you posted the key.',
    },
    {
      text: 'You never closed the gate.',
      span: 'You never closed the gate.',
      best: "It looks like the gate wasn't closed.",
    },
    {
      text: "You haven't sent the signed lease.",
      span: "You haven't sent the signed lease.",
      best: "I don't see the signed lease on my side yet. Could you send it?",
    },
    {
      text: "You people never listen. I've asked the driver to come back.",
      span: 'You people never listen.',
      best: "I've asked the driver to come back.",
    },
    { text: 'You hung up on my colleague.', span: 'You hung up on my colleague.' },
    { text: 'You never answered the phone.', span: 'You never answered the phone.' },
    {
      text: 'You never replied to our letter.',
      span: 'You never replied to our letter.',
      best: "I don't see a reply to our letter yet.",
    },
  ],
  stays: [
    'It is possible (if you really wanted) to paint it.',
    'If it is set to keep them, and you have not asked for more, they stay.',
    'You picked up the parcel on Monday.',
    "I'm not sure why you see that page.",
    "You haven't missed anything.",
    "Make sure you haven't closed the valve.",
    "Can I assume you haven't paid?",
    "Can I assume you haven't paid?",
    "Are you sure you'd like to cancel?",
    'I assume you have the newer model.',
    "I don't know what caused it yet.",
    'Your warranty claim is approved.',
    'To make a claim, send a photo.',
    'You can claim a refund within 30 days.',
    'You claimed a refund in May, and it went out today.',
    "You didn't do anything wrong.",
    "If you didn't get the email, I'll resend it.",
    "You didn't deserve that.",
    "You haven't answered yet, and there's no rush.",
    'You always have 30 days to return it.',
    'You never have to pay for returns.',
    'You can refuse the delivery at no cost.',
    'Customers like you helped us win this award.',
    "Are you sure you'd like to cancel?",
    "You're being very patient, thank you.",
    "There's no need to apologise.",
  ],
};
