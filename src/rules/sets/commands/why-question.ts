import { type About, defineRule, type Examples } from '../../define-rule';
import { findSuspicion } from '../../match/suspicions';
import { askOpenly } from '../../rewrite/open-questions';
import { words } from '../../text/word-set';

/** Nobody asks these but to put the other in the wrong. */
const LOUD = words('even read scorn source belief');

export default defineRule({
  id: 'why-question',
  set: 'commands',
  severity: 2,
  defaultOn: true,
  title: 'Questions that ask for a defence',
  hears: 'May sound like an accusation',
  why: 'It asks people to justify themselves. An open question finds out more.',
  find(sentence) {
    const found = findSuspicion(sentence);
    if (!found) return [];
    const { tokens, text } = sentence;
    const severity = LOUD.has(found.name) ? 3 : found.name === 'polite' ? 1 : 2;
    return [{ start: tokens[found.first]?.start ?? 0, end: text.length, severity, slots: {} }];
  },
  rewrite(_match, sentence) {
    const found = findSuspicion(sentence);
    return found ? askOpenly(sentence, found) : [];
  },
});

export const examples: Examples = {
  flags: [
    { text: 'Did you really throw the lid away?', span: 'Did you really throw the lid away?' },
    {
      text: 'Why are you only raising this now?',
      span: 'Why are you only raising this now?',
      best: 'When did you first notice it?',
    },
    {
      text: 'Why are you still using the old plug?',
      span: 'Why are you still using the old plug?',
      best: "Could you help me understand why you're still using the old plug?",
    },
    {
      text: 'Why are you lying to us?',
      span: 'Why are you lying to us?',
      best: 'Could you walk me through what led up to it?',
    },
    {
      text: 'Why did you do that?',
      span: 'Why did you do that?',
      best: 'Could you tell me what led you to do that?',
    },
    {
      text: 'Hi Ann, why did you cancel it?',
      span: 'why did you cancel it?',
      best: 'Hi Ann, could you tell me what led you to cancel it?',
    },
    {
      text: 'why didnt u call sooner',
      span: 'why didnt u call sooner',
      best: 'Did something keep you from calling sooner?',
    },
    {
      text: 'Did you even read it?',
      span: 'Did you even read it?',
      best: 'Did you get a chance to read it?',
    },
    {
      text: 'Have you even checked the cable?',
      span: 'Have you even checked the cable?',
      best: 'Have you already checked the cable?',
    },
    {
      text: 'Did you not see the notice?',
      span: 'Did you not see the notice?',
      best: 'Did you get a chance to see the notice?',
    },
    {
      text: "What's your problem?",
      span: "What's your problem?",
      best: "Could you tell me what you're seeing?",
    },
    {
      text: 'So what do you want me to do?',
      span: 'what do you want me to do?',
      best: 'So what would be the best outcome for you?',
    },
    {
      text: 'Who told you that?',
      span: 'Who told you that?',
      best: 'Could you tell me where you saw that?',
    },
    {
      text: 'How come you never told us?',
      span: 'How come you never told us?',
      best: 'Could you walk me through what led up to it?',
    },
    {
      text: 'Did you bother to read the guide?',
      span: 'Did you bother to read the guide?',
      best: 'Did you get a chance to read the guide?',
    },
    {
      text: "Haven't you read the terms?",
      span: "Haven't you read the terms?",
      best: 'Have you already read the terms?',
    },
    { text: 'May I ask why you moved it?', span: 'May I ask why you moved it?' },
    { text: 'Is there a reason you kept it?', span: 'Is there a reason you kept it?' },
    { text: 'How is that our fault?', span: 'How is that our fault?' },
    { text: "Isn't that obvious?", span: "Isn't that obvious?" },
    {
      text: 'Why were you not at the gate?',
      span: 'Why were you not at the gate?',
      best: 'Did something keep you from being at the gate?',
    },
    {
      text: "Why haven't you paid the fee?",
      span: "Why haven't you paid the fee?",
      best: 'Did something keep you from paying the fee?',
    },
    {
      text: 'Why did you move the shelf?',
      span: 'Why did you move the shelf?',
      best: 'Could you tell me what led you to move the shelf?',
    },
    {
      text: "Why didn't you freeze it first?",
      span: "Why didn't you freeze it first?",
      best: 'Did something keep you from freezing it first?',
    },
    {
      text: 'Why do you keep moving the date?',
      span: 'Why do you keep moving the date?',
      best: 'Could you help me understand why you keep moving the date?',
    },
  ],
  stays: [
    'Why is it late? The van broke down.',
    'Could you tell me why you would like to leave?',
    'Are you sure that is the right folder?',
    "Why don't we try the other cable?",
    'What made you upset?',
    'Where did you see the error?',
    "Why did this happen? Here's what I found",
    'I wonder why it did that',
    'You asked why we did that',
    "Why didn't we call you sooner?",
    'What do you think of that?',
    "Who told you about us? We'd love to thank them",
    'Did you get a chance to read it?',
    'Have you already tried restarting?',
    "What's the problem with batch 12? We're checking",
    'What do you want the subject line to say?',
    'What would you like me to do first?',
    'Why not try the other cable?',
  ],
};

export const about: About = {
  evidence: 'B',
  source: 'Ellison, Powerful Non-Defensive Communication; Zhang et al. 2018 (early direct questions)',
};
