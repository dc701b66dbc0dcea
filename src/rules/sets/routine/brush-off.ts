import { type About, defineRule, type Examples } from '../../define-rule';
import { Remarks } from '../../match/remarks';
import { isStep } from '../../text/gates';
import type { Sentence } from '../../text/sentence';

const SHELF =
  '(website|web site|site|faq|faqs|help center|help centre|help page|help pages|product page|knowledge base|documentation|docs|manual|user manual|handbook|leaflet|instructions|booklet|instruction (leaflet|manual|booklet)|forum)';
const REMARKS = new Remarks({
  website: {
    phrases: [
      `(it is|that is|this is|they are|everything is) [all] [there|available|explained] (on|in) (our|the) ${SHELF}`,
      `(you can find|you will find) (it|that|this|everything|all that) (on|in) (our|the) ${SHELF}`,
      `[please] (check|see|visit|consult|refer to|look at|go to|read) (our|the) ${SHELF} [on (our|the) ${SHELF}]`,
    ],
    severity: 2,
    stands: 'alone',
    say: ['The short answer is [the answer].'],
  },
  all: {
    phrases: [
      `(it is|that is|this is|everything is) all [there|explained|described] (on|in) (our|the|your) ${SHELF}`,
      `(our|the) ${SHELF} (is|are) [pretty|perfectly] clear [(about|on) (it|this|that)]`,
    ],
    severity: 2,
    stands: 'opens',
    say: ['The short answer is [the answer].'],
  },
  google: {
    phrases: [
      '[please|just] google (it|that|this)',
      'you can [easily] google (it|that|this)',
      'a [quick] search (will|would|should) (show|help)',
      'rtfm',
    ],
    severity: 3,
    stands: 'opens',
    say: ["Here's what I found: [the answer]."],
  },
  search: {
    phrases: [
      '[please|just] search (our|the) (knowledge base|forum|website|site)',
      '(can|may|could) be found (in|on) [the|our|other|a] (threads|forum|internet)',
      '(is|are) (handled|discussed) (off social media|offline|elsewhere)',
    ],
    severity: 2,
    stands: 'ends',
    say: ["Here's what I found: [the answer]."],
  },
  see: {
    phrases: [
      '[please] see [the] [my|our] [previous] (attached|below|above|link|email|attachment)',
      '[please] refer to (my|our) [earlier] (email|message|reply)',
    ],
    severity: 1,
    stands: 'alone',
    say: ['The short answer is [the answer].'],
  },
  store: {
    phrases: [
      '[please] (contact|call) [the|your|your local] (store|shop|seller|carrier|manufacturer|courier) [directly]',
      '[please] (go to|visit) (your|the) [local|nearest] (branch|dealer|counter)',
    ],
    severity: 2,
    stands: 'alone',
    say: ['Would you like me to contact them for you?'],
  },
  scope: {
    phrases: [
      '(that|this|it) is not something (i|we) can (help|assist) [you] [with]',
      '[this|that|it] (falls|is) outside [of] (our|the|my) scope',
      '(not within|outside) (our|the|my) scope [of support]',
      '(i|we) do not (provide|offer) support for (that|this|it|those|these)',
      '[that|this|it] [is] (beyond|outside|out of) (our|my) control',
    ],
    severity: 2,
    stands: 'ends',
    say: ["That's outside what we do here. The place to ask is [name]."],
  },
  persists: {
    phrases: [
      'if (the|this|your) (issue|problem) (persists|continues|remains|happens again)',
      'should (the|this|your) (issue|problem) persist',
      'should you continue to (experience|have)',
      '(contact us|reach out) again if',
    ],
    severity: 1,
  },
  warranty: {
    phrases: [
      '(this|that|your (product|device|item|order)) is (outside|out of) [the|your|our|its] warranty',
      '[this|that|it] [is] not covered [under warranty]',
      '(excluded|void)',
    ],
    severity: 2,
    stands: 'alone',
    say: ["The warranty doesn't cover this part. What is possible is [another option]."],
  },
  agent: {
    phrases: [
      'you were (assisted|helped) by another (agent|colleague)',
      'another (agent|colleague) is (handling|working on) (this|it|that|your)',
      'please speak to (the|your) agent',
      '[please] wait for (the|your) agent',
      'your agent will contact you',
      '[please] contact your account manager',
      'not my department',
    ],
    severity: 2,
    stands: 'opens',
    say: ["I've picked this up from my colleague, so we can carry on."],
  },
});
const REACHES = /\b(?:contact|call|reach|reply|write|touch|let us|let me|email|dm|message|us|support)\b/i;

export default defineRule({
  id: 'brush-off',
  set: 'routine',
  severity: 2,
  defaultOn: true,
  title: 'Sent elsewhere',
  hears: 'May feel like being sent away',
  why: 'An answer first and the link second spares the customer a search.',
  find(sentence) {
    if (isStep(sentence)) return [];
    const { text, tokens } = sentence;
    return REMARKS.find(sentence, (name) => {
      // an address or a number comes with it
      if (name !== 'google' && tokens.some(({ kind }) => kind === 'mask')) return 0;
      if (name === 'persists') return REACHES.test(text) || tokens.length < SHORT ? undefined : 0;
      // the answer came first
      if (name === 'website' || name === 'see') return isAnswered(sentence) ? 0 : undefined;
      return undefined;
    });
  },
  rewrite: (match, sentence) => REMARKS.rewrite(match, sentence),
});

/** "If the issue persists" with no more to it. */
const SHORT = 8;
/** Longest greeting that stands before a pointer without being an answer. */
const GREETING = 24;

function isAnswered({ previous = '' }: Sentence): boolean {
  return previous.length > GREETING;
}

export const examples: Examples = {
  flags: [
    {
      text: "It's all on our website.",
      span: "It's all on our website",
      best: 'The short answer is [the answer].',
    },
    {
      text: "It's all in the leaflet.",
      span: "It's all in the leaflet",
      best: 'The short answer is [the answer].',
    },
    {
      text: 'The docs are pretty clear on this.',
      span: 'The docs are pretty clear on this',
      best: 'The short answer is [the answer].',
    },
    { text: 'Google it.', span: 'Google it', best: "Here's what I found: [the answer]." },
    {
      text: 'You can just google that.',
      span: 'You can just google that',
      best: "Here's what I found: [the answer].",
    },
    { text: 'See attached.', span: 'See attached', best: 'The short answer is [the answer].' },
    { text: 'This is not within our scope.', span: 'not within our scope' },
    { text: 'Reach out again if it blinks.', span: 'Reach out again if' },
    {
      text: 'You were assisted by another agent.',
      span: 'You were assisted by another agent',
      best: "I've picked this up from my colleague, so we can carry on.",
    },
    {
      text: 'This is out of warranty.',
      span: 'This is out of warranty',
      best: "The warranty doesn't cover this part. What is possible is [another option].",
    },
  ],
  stays: [
    'The instructions are in the box.',
    "It's on our website too, if you'd like to compare.",
    'Google Maps shows the way.',
    'I can see the attached photo.',
    "You're welcome at the store any time.",
    "That's out of this world!",
    'If the rain persists, the event moves indoors.',
    'The warranty covers it.',
    "You're covered.",
    'My colleague Sam will call you at 3.',
    'You have 30 days to return it, with or without the box. It is on our website.',
  ],
};

export const about: About = {
  evidence: 'B',
  source: 'Lists of stop words in support (Watkin); O’Flahavan: answer first',
};
