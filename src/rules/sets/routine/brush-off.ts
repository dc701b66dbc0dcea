import { type About, defineRule, type Examples } from '../../define-rule';
import { Remarks } from '../../match/remarks';
import { isStep } from '../../text/gates';
import type { Sentence } from '../../text/sentence';

const SHELF =
  '(website|web site|site|faq|faqs|help center|help centre|help page|help pages|product page|knowledge base|documentation|docs|manual|user manual|handbook|leaflet|instructions|booklet|instruction (leaflet|manual|booklet)|forum)';
const REMARKS = new Remarks({
  website: {
    phrases: [
      `(it is|that is|this is|they are|everything is) [all|also] [there|available|explained] (on|in) (our|the) ${SHELF}`,
      `(you can find|you will find) (it|that|this|everything|all that) (on|in) (our|the) ${SHELF}`,
      `[please] [just] (check|see|visit|consult|refer to|look at|go to|read) (our|the) ${SHELF} [on (our|the) ${SHELF}]`,
    ],
    severity: 2,
    stands: 'alone',
    say: ['The short answer is [the answer].'],
  },
  all: {
    phrases: [
      `(it is|that is|this is|everything is) all [there|explained|described] (on|in) (our|the|your) ${SHELF}`,
      `(our|the) ${SHELF} (is|are) [very|quite|pretty|perfectly] clear [(about|on) (it|this|that)]`,
    ],
    severity: 2,
    stands: 'opens',
    say: ['The short answer is [the answer].'],
  },
  google: {
    phrases: [
      '[please|just|try to] google (it|that|this)',
      'you can [just|simply|easily|also] google (it|that|this)',
      'a [quick|simple] [google|web] search (will|would|should) (show|tell|help|find)',
      'rtfm',
    ],
    severity: 3,
    stands: 'opens',
    say: ["Here's what I found: [the answer]."],
  },
  search: {
    phrases: [
      '[please|just] (search|try searching) (our|the) (knowledge base|forum|forums|website|site|web|internet)',
      '(can|may|could) be found (in|on|by|via|through) [the|our|other|a] (threads|web search|internet|forum|forums|web|google)',
      '(is|are) (handled|dealt with|discussed) (elsewhere|off social media|off-line|offline)',
    ],
    severity: 2,
    stands: 'ends',
    say: ["Here's what I found: [the answer]."],
  },
  see: {
    phrases: [
      '[please] see [the] [my|our] [previous|earlier|last] (attached|below|above|link|email|e-mail|attachment)',
      '[please] refer to (my|our) [previous|earlier|last] (email|e-mail|message|reply)',
    ],
    severity: 1,
    stands: 'alone',
    say: ['The short answer is [the answer].'],
  },
  store: {
    phrases: [
      '[please] (contact|call|ask|phone|visit|speak to|speak with) [the|your|your local|your nearest|the nearest|a local] (store|shop|branch|dealer|counter|retailer|reseller|manufacturer|courier|carrier|seller) [directly]',
      '[please] (go to|visit) (your|the) [local|nearest] (store|shop|branch|dealer|counter)',
    ],
    severity: 2,
    stands: 'alone',
    say: ['Would you like me to contact them for you?'],
  },
  scope: {
    phrases: [
      '(that|this|it) is not something (i|we) can (help|assist) [you] [with]',
      '[this|that|it] (falls|is|lies) outside [of] (our|the|my) scope [of (support|service)]',
      '(not within|outside|out of|beyond) (our|the|my) scope [of (support|service)]',
      '(i|we) do not (provide|offer|give) support for (that|this|it|those|these)',
      '[that|this|it] [is] (beyond|out of|outside) (our|my) control',
    ],
    severity: 2,
    stands: 'ends',
    say: ["That's outside what we do here. The place to ask is [name]."],
  },
  persists: {
    phrases: [
      'if (the|this|your) (issue|problem|fault|trouble) (persists|continues|remains|happens again|occurs again)',
      'should (the|this|your) (issue|problem|fault|trouble) (persist|continue|remain|happen again|occur again)',
      'should you continue to (experience|have|see|face)',
      '(contact us|contact me|reach out|get in touch|write to us|write in) again if',
    ],
    severity: 1,
  },
  warranty: {
    phrases: [
      '(this|that|your product|your device|your item|your unit|your order) is [now] (outside|out of|not (covered|covered by|covered under|in|under)) [the|your|our|its] warranty',
      '[this|that|it] [is] not covered [under warranty|by your plan|by the warranty]',
      '(excluded|void)',
    ],
    severity: 2,
    stands: 'alone',
    say: ["The warranty doesn't cover this part. What is possible is [another option]."],
  },
  agent: {
    phrases: [
      'you (were|have been|are being) (assisted|helped|served) by another (agent|colleague|person|advisor|representative)',
      'another (agent|colleague|advisor|representative) is [already] (handling|dealing with|working on) (this|it|that|your)',
      'please speak to (the|your) (agent|advisor|representative)',
      '[please] wait for (the|your) (agent|advisor|representative)',
      'your (agent|advisor|representative) will (contact|call) you',
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
