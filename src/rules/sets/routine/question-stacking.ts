import { type About, defineRule, type Examples } from '../../define-rule';
import { isQuestion } from '../../text/gates';
import { words } from '../../text/word-set';

/** A question to the customer about what they have or did. */
const YOURS = words('you your');
/** "Is there anything else", "does that help": not one to gather an answer for. */
const OPEN = words('anything help helps suit');

export default defineRule({
  id: 'question-stacking',
  set: 'routine',
  severity: 1,
  // right for a form in disguise, but a third question is often just what is needed
  defaultOn: false,
  allowed: 2,
  title: 'A third question',
  hears: 'May feel like a form',
  why: 'One or two questions get an answer. A third may come back half answered.',
  find({ tokens, text, block }) {
    if (block === 'heading' || !isQuestion(tokens)) return [];
    if (!tokens.some(({ word }) => YOURS.has(word)) || tokens.some(({ word }) => OPEN.has(word))) return [];
    const first = tokens.find(({ kind }) => kind !== 'mark');
    return [{ start: first?.start ?? 0, end: text.length, slots: {} }];
  },
  // which two of them are needed first, only the agent can tell
  rewrite: () => [],
});

export const examples: Examples = {
  flags: [
    {
      text: 'Which lamp do you have? Where did you buy it? When did you plug it in?',
      span: 'When did you plug it in?',
    },
    {
      text: 'Did you see the label? Is your box open?\nHave you kept the receipt?',
      span: 'Have you kept the receipt?',
    },
    {
      text: 'May I have your order number? Could you tell me the colour? And did you get the email?',
      span: 'And did you get the email?',
    },
    { text: 'Do you use it daily? Is your hob new? Do you see a light?', span: 'Do you see a light?' },
    {
      text: 'Where do you live?\n\nWhich plan do you have?\n\nWhat did you order?',
      span: 'What did you order?',
    },
    {
      text: 'Can you see it? It is on the left. Do you see blue? Which of them is yours, and do you like it?',
      span: 'Which of them is yours, and do you like it?',
    },
  ],
  stays: [
    'Which lamp do you have?',
    'Which lamp do you have? Where did you buy it?',
    'Does that help? Is there anything else you would like? Do you want me to book it?',
    'Why does it blink? The heat sensor does that. What then? It stops by itself.',
    'May I have your name and the order number?',
    'Do you have the box? Is the label on it? Great, then it is all set.',
    'Would Monday suit you? Or does Friday suit you better? Shall I book it?',
    'You asked where it is. It is here. You asked when it ships. It ships today.',
  ],
};

export const about: About = { evidence: 'B', source: 'One question mark a message is the usual budget' };
