import { type About, defineRule, type Examples, type Match } from '../../define-rule';
import { factBehind, findImpatience, sayCalmly } from '../../match/impatience';
import { findReminders, type Reminder } from '../../match/reminders';
import { capitalized, replaceWith } from '../../rewrite/phrases';
import { withoutReminder } from '../../rewrite/without-reminder';
import type { Sentence } from '../../text/sentence';
import type { Severity, Span } from '../../types';

export default defineRule({
  id: 'repeat-reminder',
  set: 'routine',
  severity: 2,
  defaultOn: true,
  title: 'Reminders that it was said before',
  hears: 'May read as impatience',
  why: 'The fact helps again. That it was said before does not.',
  find(sentence) {
    const reminders = findReminders(sentence).map((reminder): Match => {
      const [start, end] = spanOf(sentence, reminder);
      return { start, end, severity: severityOf(sentence, reminder), slots: {} };
    });
    const weary = findImpatience(sentence).filter(
      ({ start, end }) => !reminders.some((one) => start < one.end && one.start < end),
    );
    return [...reminders, ...weary];
  },
  rewrite(match, sentence) {
    const reminder = findReminders(sentence).find((one) => spanOf(sentence, one)[0] === match.start);
    if (reminder) return withoutReminder(sentence, reminder);
    const fact = factBehind(sentence, match);
    if (fact === undefined) return sayCalmly(match, sentence);
    const { text, tokens } = sentence;
    return [replaceWith(match.start, text.length, capitalized(text.slice(tokens[fact]?.start ?? 0)))];
  },
});

/** "I told you" is 3. "As mentioned above" may only point to a place in a long reply. */
function severityOf({ tokens, text }: Sentence, { kind, first, last }: Reminder): Severity {
  if (kind === 'told') return 3;
  const said = text.slice(tokens[first]?.start, tokens[last - 1]?.end);
  return /^(?:as (?:mentioned|noted|explained|it|our|the|your)|(?:as )?per (?!my|our (?:last|prev|earl)))\b/i.test(
    said,
  )
    ? 1
    : 2;
}

function spanOf({ tokens, text }: Sentence, { kind, first, last, place }: Reminder): Span {
  const whole = kind === 'told' && place === 'alone';
  return [tokens[first]?.start ?? 0, whole ? text.length : (tokens[last - 1]?.end ?? 0)];
}

export const examples: Examples = {
  flags: [
    {
      text: 'Did you see my message?',
      span: 'Did you see my message',
      best: 'Would it help if I sent my last message again?',
    },
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
    {
      text: 'As it says in the manual, the lamp needs a fuse.',
      span: 'As it says',
      best: 'In the manual, the lamp needs a fuse.',
    },
    {
      text: 'It keeps; like I also said: it is dry.',
      span: 'like I also said',
      best: 'It keeps; it is dry.',
    },
    {
      text: 'As it says in the listing, the lamp has no plug.',
      span: 'As it says',
      best: 'The lamp has no plug.',
    },
    {
      text: 'As our order confirmation states, the fee is fixed.',
      span: 'As our order confirmation states',
      best: 'The fee is fixed.',
    },
    { text: 'Again, you need the code.', span: 'Again', best: 'You need the code.' },
    { text: 'For the last time, the fee is fixed.', span: 'For the last time', best: 'The fee is fixed.' },
    { text: 'Is that clear?', span: 'Is that clear', best: 'Did I explain that well?' },
    { text: 'Like I wrote above, it is sold out.', span: 'Like I wrote above', best: 'It is sold out.' },
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
    {
      text: 'As the product page states, it is 5 cm wide.',
      span: 'As the product page states',
      best: 'It is 5 cm wide.',
    },
    {
      text: 'I already sent you the link.',
      span: 'I already sent you the link',
      best: 'Here it is again: [the answer].',
    },
    {
      text: 'This has been answered a dozen times.',
      span: 'This has been answered a dozen times',
      best: 'Here it is again: [the answer].',
    },
    { text: 'It is sold out as I said.', span: 'as I said', best: 'It is sold out.' },
    { text: 'Ann has the link I posted above.', span: 'link I posted above' },
    {
      text: 'This is my second request.',
      span: 'This is my second request',
      best: "I'm checking in on this. Is there anything I can help with?",
    },
  ],
  stays: [
    'I already sent the replacement.',
    'As agreed, the painter comes at nine.',
    'As mentioned in your message, the lamp flickers.',
    'The lid opens as indicated by the light.',
    'I told you it would work!',
    'I told you I would.',
    'As you said, the blue one is smaller.',
    'As you mentioned, it’s a gift.',
    'What I said earlier was unclear, so here is a better version.',
    'As per your email, I’ve changed the date.',
    'My previous email had a typo, sorry.',
    'Once again, congratulations!',
    'Hi again, the lamp ships today.',
    'Got it, thank you.',
    'For the third time this year, we won the award.',
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
