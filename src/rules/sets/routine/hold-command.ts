import { type About, defineRule, type Examples } from '../../define-rule';
import { isPressed } from '../../match/customer-words';
import { Remarks } from '../../match/remarks';
import type { Sentence } from '../../text/sentence';

const MOMENT = '(sec|second|moment|minute|min|bit|while)';
const HERE =
  '[there|please|a second|a sec|a moment|a minute|a bit|for a moment|for a minute|one moment|one second|one sec|[for] (a few|a couple of|some) (minutes|moments)]';
const SAY = ['May I take a moment to look this up?', "I'm checking that now."];
const REMARKS = new Remarks({
  order: {
    phrases: [
      `please (hold|wait|stand by) ${HERE}`,
      `(hold|wait|stand by) (please|a ${MOMENT}|one ${MOMENT}|for a ${MOMENT}|for me)`,
      '[please] (hold the line|stay on the line)',
    ],
    severity: 2,
    stands: 'alone',
    say: SAY,
  },
  bare: { phrases: ['wait', 'hold'], severity: 3, stands: 'alone', say: SAY },
  idiom: {
    phrases: [
      `[please] (hang|hold) on ${HERE}`,
      `[please] (hang|sit) tight ${HERE}`,
      `[please] bear with (me|us) ${HERE}`,
      `[just] (one|1|a|another) ${MOMENT}`,
      `(give|gimme) [me|us] (one|1|a|another) ${MOMENT}`,
      '[please] (stay tuned|hang in there)',
    ],
    severity: 1,
    stands: 'alone',
    say: SAY,
  },
  away: {
    phrases: [
      '[i will] be right back',
      `[i will be] back in (a|one|1) ${MOMENT}`,
      'away for (a|one) moment',
      'stepping away',
    ],
    severity: 2,
    stands: 'alone',
    say: ['May I take a moment to check?'],
  },
});

export default defineRule({
  id: 'hold-command',
  set: 'routine',
  severity: 2,
  defaultOn: true,
  title: 'Orders to wait',
  hears: 'May sound like an order',
  why: 'A wait that is asked for, with a reason or a length, feels shorter than one that is told.',
  find(sentence) {
    const found = REMARKS.find(sentence, (name) =>
      name === 'idiom' && isPressed(sentence.context) ? 2 : undefined,
    );
    return found.length > 0 && isExplained(sentence) ? [] : found;
  },
  rewrite: (match, sentence) => REMARKS.rewrite(match, sentence),
});

/** The next sentence says what happens meanwhile, or how long. */
function isExplained({ next = '' }: Sentence): boolean {
  return /^(?:i['’]m|i am|we['’]re|we are|let me|this|it|i['’]ll)\b/i.test(next) || /\d/.test(next);
}

export const examples: Examples = {
  flags: [
    { text: 'Please hold.', span: 'Please hold', best: 'May I take a moment to look this up?' },
    { text: 'Wait.', span: 'Wait', best: 'May I take a moment to look this up?' },
    {
      text: 'Hi Ann, please wait a moment.',
      span: 'please wait a moment',
      best: 'Hi Ann, may I take a moment to look this up?',
    },
    { text: 'One sec, please!', span: 'One sec', best: 'May I take a moment to look this up?' },
    { text: 'Bear with me.', span: 'Bear with me', best: 'May I take a moment to look this up?' },
    { text: "I'll be right back.", span: "I'll be right back", best: 'May I take a moment to check?' },
    { text: 'ok hold on', span: 'hold on', best: 'ok may I take a moment to look this up?' },
    { text: 'Hang tight, Tom.', span: 'Hang tight', best: 'May I take a moment to look this up?' },
  ],
  stays: [
    'Hold the button for five seconds.',
    "One moment I'll always remember.",
    "I'll hold it for you at the till.",
    'Thanks for bearing with me.',
    'Stay tuned in to channel 4.',
    "I'm sorry for the wait.",
    "Can't wait to hear how it goes.",
    "I'll be back with an answer at 3 pm.",
    "One moment. I'm opening your order now.",
    'It will hold the lid down while it drains.',
    'May I take a moment to look this up?',
  ],
};

export const about: About = {
  evidence: 'B',
  source: 'Callcentrehelper lists of hold phrases; Solomon: a few more syllables turn a command into an ask',
};
