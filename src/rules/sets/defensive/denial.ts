import { type About, defineRule, type Examples } from '../../define-rule';
import { hasApology } from '../../match/alternatives';
import { type Denial, findDenials } from '../../match/denials';
import { isGoodNews } from '../../match/good-news';
import { clauseForms, type FoundForm } from '../../rewrite/clause-forms';
import { denialWordings } from '../../rewrite/denial-wordings';
import { notHereYet } from '../../rewrite/not-here-yet';
import { isQuestion } from '../../text/gates';
import type { Sentence } from '../../text/sentence';
import type { Span } from '../../types';

const FORMS = clauseForms(
  {
    impossible: {
      patterns:
        '^ that @is impossible $ ; ^ @it @is not true|correct|accurate $ ; ^ @it @is not the case ; ^ @it @is not how ..3 work*|goes|went ; ^ @it never happened ; ^ @it @is highly? unlikely|doubtful $|that ; hard to believe !it ; ^ that|it can|could not be|have !easy|fun|changed|done|nice|avoided $|right|true|correct|happened|from|our|us|due|the ; ^ @it did not happen|occur|take place? $ ; ^ no such ..2 was|were|has|took ; ^ @it can|could not have been|come|happened|gone|left|got !easy|fun|nice|pleasant ; ^ @it @is a|an complete|plain? false|incorrect|untrue|inaccurate|lie|exaggeration|myth|wrong !positive|advertising|alarm|on $|statement|claim|accusation|assumption|allegation|and|, ; ^ @we dispute|deny|reject @it|your|any ; what you are? saying|say|said|wrote|describe is not|false|wrong|incorrect ; you are|were misinformed ; at no point|time did|have|has ; there is no way that|it|this|you|anyone|our ..4 <ed>|came|did|was|left|could|would ; could not possibly? have been <ed>|from|our|us ; ^ not true|correct|accurate at|and|either ; @we have|must|would to? dispute|deny|reject|refute @it|your|any ; @it @is rubbish|nonsense|ridiculous|absurd ; @claim that ..8 @is plain? @false ; your version|account of ..4 @is plain? not|@false ; @it @is plain? @false to|that say|claim|suggest|we|the|our|i ; a complete? fabrication|distortion|invention ; no truth in|to|behind ; you are in error|under ; no such ..2 was|were|has|had|took|happened|occurred ; there was|were|has no|never|been such|any|a|an ..1 call|agreement|promise|offer|outage|message|request|conversation|booking|deal|plan|arrangement|discount ; ^ such a? ..1 can|could|has|have|did|do|never never|not !be ; what you are|have|were|been? saying|say|said|wrote|describe|describing|claim|claiming|heard|told did|could|never|is|was not|nonsense|@false ; not quite? what|how @it? happened|went ; did not go|happen|work like|that that|this|way ; zero|no chance|way we|i|our|that|it|the|did ..3 <ed>|took|sent|came|did|throw|would',
      say: ["Perhaps I'm missing something. Could you tell me more about what you saw?"],
      standsFor: true,
    },
    fault: {
      patterns:
        '@it @is not our|my fault|doing ; fault|mistake|error|problem is|was|does not lie? with|from|on|at? ours|mine|us|me|our|my ; ^ not our|my fault ; @we am|are|is not to|at blame|fault ; @we? am|are|is not responsible|liable ; accept|take|assume no responsibility ; @we can not be held ; ^ @it @is not us|me $ ; can|could|does not|never be? held|hold responsible|liable|accountable ; not from our|my side|end ; can|could not have been|come us|from|me ; do not blame|pin|put us|me|our|it|this|that ..2 on|for|$ ; @it @is not our|my ..1 fault|doing|mistake|error|driver',
      say: ['Whatever the cause, what I can do is: [another option]'],
    },
    fine: {
      patterns:
        'everything|it|nothing|all is|looks|works|seems? fine|wrong|ok|okay|good|normal|normally|correct|correctly|working|broken|amiss ..1 on|from|at|for our|my|me end|side|$ ; everything is|works|looks|seems ..1 fine|ok|okay|correctly|normally|order here|$ ; works fine|ok on|for my|our|me ; @it works perfectly|normally here|on|for|$ ; nothing wrong with the|it|our ; @is|were fine|working|ok|intact|complete when it|they|@we ..1 left|sent|shipped|packed ; nothing the matter with ; there is|are no mistake*|fault*|defect* $|on|in|with|at|here|there|from ; condition|damaged|intact|sealed|complete|undamaged|tested when|before it|they|@we ..1 left|shipped|sent|packed|handed',
      say: ['On my side it looks as expected so far. Could you tell me what you see?'],
      severity: 2,
    },
    searched: {
      patterns: '@we ..5 found nothing|no !so|else|longer $|wrong|fault*|defect*|evidence',
      say: [],
      severity: 2,
    },
    record: {
      patterns: '@we have no record ; @we never received|got your ; there is no record !number',
      say: ["I don't see that on my side yet. Do you remember roughly when it was?"],
      severity: 2,
    },
    shrug: {
      patterns:
        '^ that @is how it|we|things work*|is|do|are ; ^ that @is the way it|we|things ; ^ it is what it is',
      say: ['The reason is [the reason].'],
      severity: 2,
    },
    happens: {
      patterns: '^ @it @is what happens > when|if|on|with',
      say: ['~this can happen'],
      severity: 2,
    },
    did: {
      patterns:
        '^ @we did nothing wrong ; ^ @we did everything right|correctly ; ^ @we have not done|said that|this|it $ ; would not|never make such',
      say: ['The next step from here is [next step].'],
      severity: 2,
    },
    works: {
      patterns: '^ it? works for me $$',
      say: ['On my side it looks as expected so far. Could you tell me what you see?'],
      severity: 2,
      unlessOffered: true,
    },
    never: {
      patterns:
        '^ nobody|none|no-one ..3 would|has|have|ever? ever? tell|told|say|said|promise*|agree*|claim*|do|did|advis* !me|us|when|what|how|yet|anything ; ^ no one ..3 would|has|have|ever? ever? tell|told|say|said|promise*|agree*|claim*|do|did|advis* !me|us|when|what|how|yet|anything ; ^ @we did|would|have? not|never promise*|guarantee|advertise*|agree*|claim*|tell|told|say|said you|it|such|any*|to|a|<do>|free|this !in|about|earlier|enough ; ^ our|my ..1 staff|driver*|team|colleague*|agent*|technician*|people|crew|engineer* did|do|would|have|has? not|never !see|receive*|yet|get|been|manage|have ; ^ @we would|could not|never have !been|known|had|got <ed>|let|left|done ; ^ nobody|none|no-one ..3 would ever? have <ed>|left|done ; ^ our|my ..1 staff|driver*|team|colleague*|agent*|technician*|people|crew|engineer*|nurse*|vans|drivers would|could not|never have <ed>|left|done ; nothing of the kind|sort ; @we did|said no such thing ; ^ we did not !see|find|get|receive|know|have|hear|notice|mean|want|need|reply|answer|inform|explain|send|realize|manage <do>|lose your|you|any|the|it|that ; ^ @we do not|never lose|overcharge|mislead|steal|spam|mistreat !sight|about ; ^ @we do not believe|think he|she|they|anyone|anybody|our ..3 said|told|did|promised|would ; ^ no ,? @we|our did|have|has not ; neither i|we nor ; @we do not remember|recall ever? promis*|agree*|saying|telling|offering|making|giving|that|such ; deny|denies|refute|refutes ever? having|all|any|this|that|the|your|<v> ; reject the|any|this|that|your suggestion|claim*|allegation*|idea|accusation*|notion ; nobody|no-one here|at|in|on|from ..3 would|told|said|promised|offered|agreed ; our|my ..2 do|does not|never make|lose|throw|steal|lie|overcharge|mislead|spam|delete|ignore|damage|break|leak|do errors|mistakes|parcel*|that|such|anything|any*|your|like|money|data ; never promised|agreed|claimed|offered|advertised you|that|anything|such|any|a ; @we|he|she|they|driver|staff did nothing wrong ; must|categorically|firmly|strongly|respectfully deny|dispute|refute|reject ; ^ i did not say|tell|promise|agree|charge|cancel|delete|change|remove you|that|it|your|anything|any ; there is no evidence|proof|indication that|of ; nothing of that sort|kind|nature ; ^ @we never !received|got|had|seen|saw|heard <ed> you|your|any',
      say: [
        'Perhaps something went differently than it was meant to. Could you tell me more, so I can look into it?',
      ],
      standsFor: true,
    },
    only: {
      patterns:
        '^ nobody|no one? else? has|have|had ..1 complained|reported|problem|issue|complaint ; ^ nobody|no one? else ..4 complain*',
      say: ['Thank you for telling me. Could you tell me more about what you see?'],
      standsFor: true,
    },
    heard: {
      patterns:
        '^ @we? have? never heard|seen of? @it|such ; ^ @we had|have no problem*|issue*|trouble $|with|using|downloading|opening|here|on ; ^ @we am|are|have|did|do not ..1 any|this|that|the problem*|issue* $|with|here|on ; ^ @we? can not reproduce|replicate|recreate',
      say: ['On my side it looks as expected so far. Could you tell me what you see?'],
      severity: 1,
    },
    mistaken: {
      patterns: 'you must be mistaken|wrong ; you have? got|have @it wrong',
      say: ["Perhaps I'm missing something. Could you tell me more about what you saw?"],
    },
  },
  isOpen,
);

export default defineRule({
  id: 'denial',
  set: 'defensive',
  severity: 3,
  defaultOn: true,
  title: 'Plain denials',
  hears: 'May feel like not being believed',
  why: 'Each of these keeps the door open, and you can still say what you see.',
  find(sentence) {
    const plain = findDenials(sentence);
    if (plain.length === 0) return FORMS.find(sentence);
    return plain.map((denial) => {
      const [start, end] = spanOf(sentence, denial);
      return { start, end, slots: {} };
    });
  },
  rewrite(match, sentence) {
    const { start, end } = match;
    const denial = findDenials(sentence).find((one) => spanOf(sentence, one)[0] === start);
    return [
      ...notHereYet(sentence, start, end),
      ...(denial ? denialWordings(sentence, denial, start, end) : FORMS.rewrite(match, sentence)),
    ];
  },
});

/** Asked, good news, or the customer's own case: "you are not responsible for the fee". */
function isOpen(sentence: Sentence, { first, name }: FoundForm): boolean {
  const before = sentence.tokens[first - 1]?.word;
  if (name === 'fault' && (before === 'you' || before === 'your')) return true;
  if (/^yes\b/i.test(sentence.text)) return true;
  return isQuestion(sentence.tokens) || isGoodNews(sentence) || (name !== 'record' && hasApology(sentence));
}

/** To the sentence's end unless another clause follows. */
function spanOf({ tokens, text }: Sentence, { first, followUp }: Denial): Span {
  const start = tokens[first]?.start ?? 0;
  const end = followUp.start === undefined ? text.length : (tokens[followUp.end - 1]?.end ?? text.length);
  return [start, end];
}

export const examples: Examples = {
  flags: [
    {
      text: 'I had no problem opening it.',
      span: 'I had no problem opening it.',
      best: 'On my side it looks as expected so far. Could you tell me what you see?',
    },
    {
      text: 'At no point did we agree to that.',
      span: 'At no point did we agree to that.',
      best: "Perhaps I'm missing something. Could you tell me more about what you saw?",
    },
    { text: 'I did nothing of the kind.', span: 'nothing of the kind.' },
    {
      text: 'We would not have charged you without asking.',
      span: 'We would not have charged you without asking.',
      best: 'Perhaps something went differently than it was meant to. Could you tell me more, so I can look into it?',
    },
    { text: 'The mistake is not ours.', span: 'mistake is not ours.' },
    {
      text: "That's not how the timer works.",
      span: "That's not how the timer works.",
      best: "Perhaps I'm missing something. Could you tell me more about what you saw?",
    },
    {
      text: 'Nobody on our team would ever promise that.',
      span: 'Nobody on our team would ever promise that.',
      best: 'Perhaps something went differently than it was meant to. Could you tell me more, so I can look into it?',
    },
    { text: "There's nothing wrong with the motor.", span: 'nothing wrong with the motor.' },
    { text: 'The lamp was complete when it left our shop.', span: 'was complete when it left our shop.' },
    { text: 'Our packers would not make such a mistake.', span: 'would not make such a mistake.' },
    {
      text: "That's what happens when it gets wet.",
      span: "That's what happens when it gets wet.",
      best: 'This can happen when it gets wet.',
    },
    {
      text: 'That never happened.',
      span: 'That never happened.',
      best: "Perhaps I'm missing something. Could you tell me more about what you saw?",
    },
    {
      text: "That's highly unlikely.",
      span: "That's highly unlikely.",
      best: "Perhaps I'm missing something. Could you tell me more about what you saw?",
    },
    { text: 'I find that hard to believe.', span: 'hard to believe.' },
    {
      text: 'Nothing wrong at our end.',
      span: 'Nothing wrong at our end.',
      best: 'On my side it looks as expected so far. Could you tell me what you see?',
    },
    {
      text: 'We looked at the lamp and found nothing.',
      span: 'We looked at the lamp and found nothing.',
    },
    {
      text: "It can't be from our paint.",
      span: "It can't be from our paint.",
      best: "Perhaps I'm missing something. Could you tell me more about what you saw?",
    },
    {
      text: 'Never heard of that.',
      span: 'Never heard of that.',
      best: 'On my side it looks as expected so far. Could you tell me what you see?',
    },
    {
      text: 'we never received your letter',
      span: 'we never received your letter',
      best: "I don't see your letter on my side yet. Do you remember roughly when you sent it?",
    },
    {
      text: 'nobody else in the street complains',
      span: 'nobody else in the street complains',
      best: 'Thank you for telling me. Could you tell me more about what you see?',
    },
    {
      text: "That's impossible.",
      span: "That's impossible.",
      best: "Perhaps I'm missing something. Could you tell me more about what you saw?",
    },
    {
      text: "That can't be right.",
      span: "That can't be right.",
      best: "Perhaps I'm missing something. Could you tell me more about what you saw?",
    },
    {
      text: "It's not our fault.",
      span: "It's not our fault.",
      best: 'Whatever the cause, what I can do is: ',
    },
    {
      text: 'We are not responsible for that.',
      span: 'We are not responsible for that.',
      best: 'Whatever the cause, what I can do is: ',
    },
    {
      text: 'we cant be held responsible for the lid',
      span: 'we cant be held responsible for the lid',
    },
    {
      text: 'Everything looks fine on our end.',
      span: 'Everything looks fine on our end.',
      best: 'On my side it looks as expected so far. Could you tell me what you see?',
    },
    {
      text: 'There is no record of that.',
      span: 'There is no record of that.',
      best: "I don't see that on my side yet. Do you remember roughly when it was?",
    },
    {
      text: "That's just how it works.",
      span: "That's just how it works.",
      best: 'The reason is [the reason].',
    },
    {
      text: 'We did everything right.',
      span: 'We did everything right.',
      best: 'The next step from here is [next step].',
    },
    {
      text: 'Nobody else has complained.',
      span: 'Nobody else has complained.',
      best: 'Thank you for telling me. Could you tell me more about what you see?',
    },
    {
      text: 'You must be mistaken.',
      span: 'You must be mistaken.',
      best: "Perhaps I'm missing something. Could you tell me more about what you saw?",
    },
    {
      text: "You've got it wrong.",
      span: "You've got it wrong.",
      best: "Perhaps I'm missing something. Could you tell me more about what you saw?",
    },
    {
      text: "We haven't done that.",
      span: "We haven't done that.",
      best: 'The next step from here is [next step].',
    },
    {
      text: 'Hello 👩🏽‍💻 That is not true.',
      span: 'That is not true.',
      best: "Hello 👩🏽‍💻 Perhaps I'm missing something. Could you tell me more about what you saw?",
    },
    {
      text: "That's not true.",
      span: "That's not true.",
      best: "Perhaps I'm missing something. Could you tell me more about what you saw?",
    },
    {
      text: 'Thats not true. Our log shows a delivery on Monday.',
      span: 'Thats not true.',
      best: "Perhaps I'm missing something. Could you tell me more about what you saw? Our log shows a delivery on Monday.",
    },
    {
      text: "That's not what happened.",
      span: "That's not what happened.",
      best: 'If I hear you right, it went differently for you. Could you walk me through it?',
    },
    {
      text: 'We would never have done that.',
      span: 'We would never have done that.',
      best: 'Perhaps something went differently than it was meant to. Could you tell me more, so I can look into it?',
    },
    {
      text: 'I never said that!',
      span: 'I never said that!',
      best: 'Perhaps something went differently than it was meant to. Could you tell me more, so I can look into it?',
    },
    {
      text: 'You’re wrong.',
      span: 'You’re wrong.',
      best: "Perhaps I'm missing something. Could you tell me more about what you saw?",
    },
    {
      text: 'Incorrect.',
      span: 'Incorrect.',
      best: "Perhaps I'm missing something. Could you tell me more about what you saw?",
    },
    {
      text: "That's not true, our log shows a delivery.",
      span: "That's not true",
      best: "Perhaps I'm missing something. Could you tell me more about what you saw? What I can see is that our log shows a delivery.",
    },
    {
      text: "That's not true about the date, though.",
      span: "That's not true about the date, though.",
      best: "Perhaps I'm missing something. Could you tell me more about what you saw?",
    },
    {
      text: "That's not true, but I see why.",
      span: "That's not true",
      best: "Perhaps I'm missing something. Could you tell me more about what you saw? But I see why.",
    },
    {
      text: "Sorry, that's not true. We value your feedback.",
      span: "that's not true.",
      best: "Sorry, perhaps I'm missing something. Could you tell me more about what you saw? We value your feedback.",
    },
    {
      text: "That's not correct; we value your feedback.",
      span: "That's not correct",
      best: "Perhaps I'm missing something. Could you tell me more about what you saw? We value your feedback.",
    },
    { text: "I think that's not true.", span: "that's not true." },
  ],
  stays: [
    "If you had asked me, I'd have booked the other room.",
    'No one told me yet.',
    'I would not do such a big update on a Friday.',
    "There's nothing wrong with your card.",
    "I checked it and found no issues, so let's look at the cable.",
    'It was working when I tried it.',
    'Nothing wrong with asking.',
    'We found nothing so far and keep looking.',
    'That works for me.',
    "No problem at all, I'll change it.",
    "That can't be easy.",
    'This was our fault.',
    "It's not anyone's fault.",
    "You're not responsible for the fee.",
    'We are responsible for this mix-up.',
    'Nothing is wrong with your account.',
    'We keep no record of your card number.',
    "Here's how it works.",
    "We'll do everything we can.",
    "You're the only one who can open the file.",
    "Yes, that's how it works.",
    'I never said that you would get a refund.',
    'I never said that the courier was late.',
    "That's false advertising.",
    "We didn't do that, sorry.",
    "If that's not true for you, tell me and I'll fix it.",
    "That's not true of every plan: yours includes it.",
    "It's true that we were late.",
    "That's not what should have happened, and I'm sorry.",
    "If that's not what happened, please correct me.",
    'We would never share your data.',
    "We'd never want you to feel that way.",
    "We didn't do that quickly enough, I'm sorry.",
    'You’re not wrong.',
    "I'm sorry the wrong item arrived.",
    'It says "Incorrect password" when the caps lock is on.',
    "It's not your fault.",
    'Perhaps I’m missing something. Could you tell me more about what you saw?',
  ],
};

export const about: About = {
  evidence: 'B',
  source: 'Micah Solomon’s list of defensive phrases; the article’s own examples',
};
