import { type About, defineRule, type Examples } from '../../define-rule';
import { readFollowUp } from '../../match/follow-up';
import { isAllThereIs } from '../../match/standing';
import { STOCK_REMARKS } from '../../match/stock-remarks';
import { isSaidBeside } from '../../rewrite/said-beside';
import type { Suggestion } from '../../types';

/** What is named behind the phrase makes it theirs: "for the inconvenience of two visits". */
const NAMED = /^[\s,]*(?:of|with(?! us)|on|from|around|regarding)\s+\w/i;
/** Says nothing whatever follows. */
const TALK = /^(?:striving|assured|valued|slogan)$/;
/** Stands in any sentence, beside news. */
const ASIDE = /^(?:striving|assured|valued|slogan|routine)$/;

export default defineRule({
  id: 'stock-phrase',
  set: 'routine',
  severity: 2,
  defaultOn: true,
  title: 'Stock phrases',
  hears: 'May read as a template',
  why: 'The same words fit any customer. One thing from their message shows it was read.',
  find(sentence) {
    const { tokens, text } = sentence;
    return STOCK_REMARKS.find(sentence, (name, first, last) =>
      (!ASIDE.test(name) && readFollowUp(tokens, last).start !== undefined) ||
      (!TALK.test(name) && NAMED.test(text.slice(tokens[last - 1]?.end ?? 0))) ||
      (first > 0 && tokens[first - 1]?.word === 'not')
        ? 0
        : undefined,
    );
  },
  rewrite(match, sentence): Suggestion[] {
    const ways = STOCK_REMARKS.rewrite(match, sentence);
    const { tokens, text } = sentence;
    const first = tokens.findIndex(({ start }) => start === match.start);
    const last = tokens.findLastIndex(({ end }) => end === match.end) + 1;
    const goes =
      match.start === 0 &&
      readFollowUp(tokens, last).start === undefined &&
      isAllThereIs(sentence, first, last);
    if (!goes || !isSaidBeside(sentence)) return ways;
    return [...ways, { kind: 'delete', start: 0, end: text.length, text: '' }];
  },
});

export const examples: Examples = {
  flags: [
    {
      text: 'We apologize for any inconvenience.',
      span: 'We apologize for any inconvenience',
      best: "I'm sorry for the trouble this caused.",
    },
    {
      text: 'Thank you for contacting us.',
      span: 'Thank you for contacting us',
      best: 'Thanks for writing about [topic].',
    },
    {
      text: 'Hi Ann,\nThanks for reaching out!',
      span: 'Thanks for reaching out',
      best: 'Hi Ann,\nThanks for writing about [topic].',
    },
    {
      text: 'We appreciate your patience and understanding.',
      span: 'We appreciate your patience and understanding',
      best: 'Thank you for waiting.',
    },
    { text: 'Your feedback is very important to us.', span: 'Your feedback is very important to us' },
    {
      text: 'We strive to provide the best service.',
      span: 'We strive to',
      best: 'I want to get this right for you.',
    },
    {
      text: 'We take your concerns very seriously.',
      span: 'We take your concerns very seriously',
      best: "Here's what we're doing about it: [next step].",
    },
    {
      text: 'Rest assured that your complaint is being taken seriously.',
      span: 'Rest assured that your complaint is being taken seriously',
      best: "Here's what we're doing about it: [next step].",
    },
    {
      text: 'We have received your inquiry and it is important to us.',
      span: 'We have received your inquiry and it is important to us',
      best: "I've got your message.",
    },
    {
      text: 'Your request has been received.',
      span: 'Your request has been received',
      best: "I've got your message.",
    },
    {
      text: "I'd be more than happy to assist you with that.",
      span: "I'd be more than happy to assist you with that",
      best: 'Happy to help.',
    },
    { text: 'Your happiness is what matters most to us.', span: 'Your happiness is what matters' },
    {
      text: 'Quality is at the heart of everything we do, so we test each lamp.',
      span: 'at the heart of everything',
    },
    { text: 'How may I assist you today?', span: 'How may I assist' },
    { text: 'We are always looking for ways to improve.', span: 'always looking for ways to improve' },
  ],
  stays: [
    "I'm sorry you had the inconvenience of two visits.",
    'A convenient time would be Monday.',
    'Thank you for contacting the courier for us.',
    'Thanks for the photos.',
    'We value your old phone at $120.',
    'We aim to deliver by noon.',
    'We take safety seriously: here are the test results.',
    'Have a nice day at the beach, Ana!',
    'Is there anything else I can do for you today?',
    'Happy to help!',
    "We've received your returned boots, thank you.",
    'Thank you for contacting us. Which lamp is it?',
    'Thank you for contacting us. The lamp ships today. The shade follows on Monday.',
    "Is there anything else you'd like in the box?",
  ],
};

export const about: About = {
  evidence: 'A',
  source: 'Roschk & Kaiser 2013: an apology must name the harm; O’Flahavan on the classic non-apology',
};
