import { type About, defineRule, type Examples } from '../../define-rule';
import { findReminders, type Reminder } from '../../match/reminders';
import { withoutReminder } from '../../rewrite/without-reminder';
import type { Sentence } from '../../text/sentence';
import type { Span } from '../../types';

export default defineRule({
  id: 'repeat-reminder',
  set: 'routine',
  severity: 2,
  defaultOn: true,
  title: 'Reminders that it was said before',
  hears: 'May read as impatience',
  why: 'The fact helps again. That it was said before does not.',
  find(sentence) {
    return findReminders(sentence).map((reminder) => {
      const [start, end] = spanOf(sentence, reminder);
      return { start, end, severity: reminder.kind === 'told' ? 3 : 2, slots: {} };
    });
  },
  rewrite({ start }, sentence) {
    const reminder = findReminders(sentence).find((one) => spanOf(sentence, one)[0] === start);
    return reminder ? withoutReminder(sentence, reminder) : [];
  },
});

function spanOf({ tokens, text }: Sentence, { kind, first, last, place }: Reminder): Span {
  const whole = kind === 'told' && place === 'alone';
  return [tokens[first]?.start ?? 0, whole ? text.length : (tokens[last - 1]?.end ?? 0)];
}

export const examples: Examples = {
  flags: [
    { text: 'As I said, refunds take five days.', span: 'As I said', best: 'Refunds take five days.' },
    {
      text: 'As per my previous email, the parcel was delivered.',
      span: 'As per my previous email',
      best: 'The parcel was delivered.',
    },
    { text: 'like i said, it needs a new cable', span: 'like i said', best: 'It needs a new cable' },
    {
      text: 'As previously stated, the link expires on Friday.',
      span: 'As previously stated',
      best: 'The link expires on Friday.',
    },
    { text: 'I already told you.', span: 'I already told you.', best: 'Here it is again: ' },
    {
      text: "I've already explained that it is out of warranty.",
      span: "I've already explained",
      best: 'It is out of warranty.',
    },
    {
      text: 'Per my last email, we can ship on Monday.',
      span: 'Per my last email',
      best: 'We can ship on Monday.',
    },
    {
      text: 'I already told you. Refunds take five days.',
      span: 'I already told you.',
      best: 'Refunds take five days.',
    },
    { text: 'I already told you the price.', span: 'I already told you', best: 'Here it is again: ' },
    { text: 'It is, as I said, out of stock.', span: 'as I said', best: 'It is out of stock.' },
    { text: 'It is out of stock, as I said.', span: 'as I said', best: 'It is out of stock.' },
    {
      text: 'As I said to you on Monday, Anna has it.',
      span: 'As I said',
      best: 'Anna has it.',
    },
    {
      text: 'As stated in the terms, the fee is fixed.',
      span: 'As stated',
      best: 'In the terms, the fee is fixed.',
    },
    {
      text: 'As I said, iPhone cases are out of stock.',
      span: 'As I said',
      best: 'iPhone cases are out of stock.',
    },
  ],
  stays: [
    'I told you it would work!',
    'I told you I would.',
    'As you said, the blue one is smaller.',
    'As you mentioned, it’s a gift.',
    'What I said earlier was unclear, so here is a better version.',
    'As per your email, I’ve changed the date.',
    'My previous email had a typo, sorry.',
    'As promised, here’s your refund.',
    'I explained your case to the team.',
    'Let me explain how it works.',
    'I’m glad I told you.',
    'As I mentioned on the phone, I’ve refunded $20.',
  ],
};

export const about: About = {
  evidence: 'B',
  source:
    'Surveys on e-mail phrases people dislike most (Adobe; Preply): “as per my last email” is at the top of both',
};
