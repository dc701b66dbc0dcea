import { type About, defineRule, type Examples } from '../../define-rule';
import { Remarks } from '../../match/remarks';
import { sentOn } from '../../rewrite/sent-on';
import { isStep } from '../../text/gates';
import type { Sentence } from '../../text/sentence';

const REMARKS = new Remarks(
  {
    website: {
      forms:
        '@it|they @is|are|was|were @said? in|on|at @our ..1 @shelf !too|under ; the|all|that|any? the? @all @is|are|was ..1 @said? in|on|at @our ..1 @shelf ; all of? that|it|this @is|was in|on @our ..1 @shelf|email ; you can|will ..1 find @it|@all|the ..2 in|on|at @our ..1 @shelf|guide|terms ; @please? @look a? look? at|in|to|on|up|through|for? @our help|user|pinned|product|support|instruction? @shelf|guide|terms > $|for|first|on ; @please? search|read ..3 before posting|asking|opening|writing',
      severity: 2,
      stands: 'opens',
      say: ['<The short answer is [the answer].'],
    },
    all: {
      forms:
        '@it|@all @is|are all @said? in|on|at @our? ..1 @shelf|there ; you can|will find all|that|it|this of? that|it|this? online|there > $ ; @our ..1 @shelf is|are ..1 clear on|about? this|that|it? ; @our ..1 @shelf ..3 covers|cover|explains|explain|answers this|that|it|everything|all ; there is|are ..2 @shelf|video|videos|threads|posts on|about|for this|that|it ; @our ..2 @shelf has an|a article|guide|page',
      severity: 2,
      stands: 'opens',
      say: ['<The short answer is [the answer].'],
    },
    google: {
      forms:
        '@please? google it|that|this|for ; you can|could google it|that|this ; @please? look it|that|this up ; a ..2 search will|would|should|could ; rtfm',
      severity: 3,
      stands: 'opens',
      say: ["Here's what I found: [the answer]."],
    },
    search: {
      forms:
        '@please? search @my? knowledge|help? @shelf > $|for|first|before ; try the search ; have|did you ..1 read|check|checked @my ..1 manual|faq|docs|documentation|instructions|wiki ; can|may|could be found in|on ..1 threads|@shelf|internet ; is|are handled|discussed offline|elsewhere|off ; wrong forum|section|place|thread|subreddit',
      severity: 2,
      stands: 'opens',
      say: ["Here's what I found: [the answer]."],
    },
    see: {
      forms:
        '@please? see previous|attached|below|above|link|email > $ ; @please? see the|my|our attached|above|link|attachment|sticky|email ..1 > $ ; @please? refer to my|our|the ..1 email|message|reply|attached|attachment ..1 $',
      severity: 1,
      stands: 'opens',
      say: ['<The short answer is [the answer].'],
    },
    store: {
      forms:
        '@please? contact|call|ask|email|phone|ring|consult|approach|with @my local? @their directly? $ ; @please? talk|speak|write|turn|go|complain to @my ..1 @their directly? ; @please? visit @my ..1 @their $ ; take it|this|that up with ; you would|will|are|might be? better off? ..1 asking|contacting|calling|speaking ; you would|will|can have|need? to? ask|contact|call|ring|phone|speak to? @our ..1 @their ; ask at? @my ..1 @their ; ask him|her|them $',
      severity: 2,
      stands: 'opens',
    },
    scope: {
      forms:
        '@it is|are not something|anything @we can? help|deal|assist|handle|cover|do|support you? with? ; not within|in our|the|my scope|remit ; falls|is? outside|beyond of? our|the|my scope|remit of? ..3 $ ; @we do|can not support|handle|deal with|for? this|that|it|those|these ..2 $ ; @we do not provide|offer support for this|that|it|those|these ..2 $ ; @we only ..1 deal|support|handle|cover|repair|do ..1 with|for ; is? beyond|outside|out of? our|my control',
      severity: 2,
      stands: 'ends',
      say: ["That's outside what we do here. The place to ask is [name]."],
    },
    persists: {
      forms:
        'if @my issue|problem|fault|error|it persists|continues|remains|reoccurs|returns|happens|breaks|stops again? ; should @my fault|issue|problem|it persist|continue|happen|return|reoccur|recur ; let us|me know if it|this happens|breaks ; should you continue to experience|have ; contact|reach|write|get us|out|back|in to|touch? us? again if ; come|call|write back to? us? if',
      severity: 1,
    },
    warranty: {
      forms:
        'this|that|your ..1 is outside|out of? @my? warranty ; @it? is? not covered by|under? ..2 $ ; excluded|void $ ; wear and tear is|at|not ; is at your own cost|risk|expense',
      severity: 2,
      stands: 'opens',
      say: ["The warranty doesn't cover this part. What is possible is [another option]."],
    },
    agent: {
      forms:
        'you were|are being? assisted|helped|served by another|a different? agent|colleague ; another|a different? agent|colleague is|was|has ..1 handling|working|dealing|got|replied|answered|your|looking ; my|our colleague|colleagues|team ..1 already replied|answered|told ; please? speak|talk|wait|write to|for the|your agent|handler ; your agent will contact you ; please? contact your account manager ; not my department',
      severity: 2,
      stands: 'opens',
      say: ["I've picked this up from my colleague, so we can carry on."],
    },
  },
  {
    our: 'our the your',
    said: 'there available explained described covered documented stated listed written found given all',
    please: 'please just simply kindly you-can',
    look: 'check see visit consult refer look go read search try review browse have take',
    all: 'everything information info details answer answers prices hours rules steps that',
    shelf:
      'website site page pages faq faqs help center centre base docs documentation manual handbook leaflet instructions booklet forum wiki app portal pack letter brochure contract readme sticky youtube video section archive handbook',
    their:
      'store shop seller carrier manufacturer courier branch dealer counter bank provider supplier landlord insurer doctor gp airline vendor council reception office school host developer retailer merchant them',
  },
);
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
    return REMARKS.find(sentence, (name, first) => {
      // "Linux: check your manual": one way of several
      if (name === 'website' && tokens[first - 1]?.word === ':') return 0;
      // an address or a number comes with it
      if (name !== 'google' && tokens.some(({ kind }) => kind === 'mask')) return 0;
      if (name === 'persists') return REACHES.test(text) || tokens.length < SHORT ? undefined : 0;
      // the answer came first
      if (name === 'website' || name === 'see' || name === 'store' || name === 'all')
        return isAnswered(sentence) ? 0 : undefined;
      return undefined;
    });
  },
  rewrite: (match, sentence) => [...sentOn(sentence, match.start), ...REMARKS.rewrite(match, sentence)],
});

/** "If the issue persists" with no more to it. */
const SHORT = 8;
/** Longest greeting that stands before a pointer without being an answer. */
const GREETING = 24;

function isAnswered({ previous = '' }: Sentence): boolean {
  return previous.length > GREETING && !previous.trimEnd().endsWith('?');
}

export const examples: Examples = {
  flags: [
    {
      text: "It's all on our website.",
      span: "It's all on our website",
      best: "The short answer is [the answer]. It's all on our website.",
    },
    {
      text: "It's all in the leaflet.",
      span: "It's all in the leaflet",
      best: "The short answer is [the answer]. It's all in the leaflet.",
    },
    {
      text: 'The docs are pretty clear on this.',
      span: 'The docs are pretty clear on this',
      best: 'The short answer is [the answer]. The docs are pretty clear on this.',
    },
    { text: 'Google it.', span: 'Google it', best: "Here's what I found: [the answer]." },
    {
      text: 'You can just google that.',
      span: 'You can just google that',
      best: "Here's what I found: [the answer].",
    },
    { text: 'See attached.', span: 'See attached', best: 'The short answer is [the answer]. See attached.' },
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
    {
      text: "You'd be better off asking the seller.",
      span: "You'd be better off asking",
      best: 'It may help to ask the seller.',
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
