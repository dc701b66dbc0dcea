import { type About, defineRule, type Examples } from '../../define-rule';
import { isPressed } from '../../match/customer-words';
import { type Remark, Remarks } from '../../match/remarks';
import { isOffer } from '../../text/gates';

const KINDS: Record<string, Remark> = {
  quick: {
    phrases: ['[please] (make it|be|keep it) (quick|brief|concise|short)', '[please] hurry [up]', 'quickly'],
    forms:
      '@we do|have not have|got got? much|the|all|any? time|day !to|for ; @we do|have not have|got ..1 time for|to ; @we have no time ; @we have|only have|only|got got? a|@few ..1 minute|minutes|moment|second|seconds !to|for|and|at|until|left|of ; my shift|break ends|finishes|is|starts ; @we am|are in|about|out a|to|of hurry|rush|go|leave|time ; let|can|could? us|you|we? make|get|wrap|speed|hurry|cut|finish this|it|things|that? fast|quick|up|over|short !for|with ; @we can not spend|wait ..1 time|all|forever|any ; please|just? answer|reply|respond now|quickly|fast|immediately $|please ; just answer|give|the the|my|me? question|facts|answer ; quick|quickly|short|brief answer|version? please ; yes or no $',
    severity: 3,
    stands: 'opens',
    say: ["What's the most urgent part for you?"],
  },
  closing: {
    phrases: [
      'if there is nothing [else|more|further]',
      'if that is all [then]',
      '(if not|if that is (all|it|everything)|if nothing else|if there is nothing else) (i|we) [will|am|are] [going to|be] (close|end|closing|ending) [[this|the] (chat|conversation|session)]',
    ],
    forms:
      '^ @we will|am|are|be|have|need going|to|go? to|ahead? and? be? close|closing|end|ending|wrap|wrapping this|the|it|up? chat|conversation|session|call|now|if|it|up ; if you have no ..1 question|questions|queries',
    severity: 2,
    stands: 'opens',
    say: ["Is there something else I can look at while you're here?"],
  },
  done: {
    phrases: [
      '[so] is that (all|it|everything) [then]',
      'so that is (all|it) [then]',
      '(are we|are you) (done|finished) [now|or is there more]',
      'will that be all',
      '(no more questions|anything more)',
    ],
    severity: 1,
    stands: 'alone',
    say: ["Is there something else I can look at while you're here?"],
  },
  others: {
    forms:
      '@we have got? @many ..2 @people !who|that|like|from|with ; @we have got? a|lots|tons|loads|plenty lot|ton|load|bunch|pile? of @people !who|that|like|from|with ; @we have ..2 @people waiting|open|queued|behind|in|on|at|to ; @we have got? a|the ..1 queue|line of|full ..1 @people ; handling|helping|serving|juggling|dealing with? @many ..2 @people ; other|more|many customers|people|callers|guests|users ..1 wait*|in|before ; there are|is other|others|many|more|a customers|people|callers|guests|users|queue|line behind|waiting? ; @we have|need to move|get on|to to? the|my next @people|customer|one',
    own: 'may',
    severity: 3,
    stands: 'opens',
    say: ['Let me make sure this gets the time it needs.'],
  },
  busy: {
    forms:
      '@we|it @be ..1 busy|swamped|slammed|overwhelmed|understaffed|short-staffed|snowed|hectic|rammed|mad|crazy|stretched|chaos !with|on|getting|making|for|doing|about|that|to|<v> ; @we @be ..1 short|flat|drowning|buried|up|run staffed|handed|of|on|out|in|under|to|off ..2 ; @we have a lot on $|right|at|today',
    severity: 2,
    stands: 'opens',
    say: ['Replies are taking longer than usual right now.'],
  },
  volume: {
    forms:
      'due|owing|because|thanks to|of @my? ..1 @high ..2 @volume ; @we @be ..1 experienc*|seeing|receiving|facing|getting ..4 @volume|backlog|requests|calls|enquiries',
    severity: 1,
    stands: 'opens',
    say: ['Replies are taking longer than usual right now.'],
  },
  point: {
    forms:
      'can|could|let? you|we|us? please? get|come to the point ; cut to the chase ; too much text|information|writing|to ; one line|sentence is enough|plenty|fine ; @we can|do|will not read all|through ; what exactly? is your point|question ; please|try? to? keep|be it|this|that|your? message|messages|answers|replies? short|brief|concise !and ; your message|email @is much|too ..1 long ; please? shorten your message|email ; tldr ; tl @semi dr',
    severity: 3,
    stands: 'opens',
    say: ['If I hear you right, the main thing is [what you need].'],
  },
  next: {
    phrases: [
      '[okay|so] next [question|issue|one|topic|please]',
      'moving on',
      'let us move on',
      '[so] (anyway|anyways|whatever)',
      'long story short',
    ],
    severity: 2,
    stands: 'alone',
  },
  noted: {
    phrases: ['[duly] noted [with thanks]'],
    severity: 1,
    stands: 'alone',
    say: ["Thank you, I've noted that."],
  },
  nothing: {
    forms:
      '@it is|was all the? information|info|details that? @we have ; @it is|was all @we can|have say|tell|to ..1 ; @we|there ..1 have|is nothing more|further|else? to add|say|report ; ^ nothing more|further|else to? add|say? $|from ; no further information|info|comment|details',
    severity: 2,
    stands: 'opens',
    say: ["That's what I know so far."],
  },
  urgent: {
    forms:
      '@it is urgent ; please? respond|reply|act immediately|asap ; your? immediate|urgent action|attention|response is? required|needed|appreciated ; time is running|up out? ; act now ; as soon as possible please',
    severity: 2,
    stands: 'opens',
  },
  weary: {
    forms:
      'happens|asked|comes asked|up? a|all|every the? lot|time|day|week ; @we get|hear|see|have this|that|it|these|asked ..2 a|all|every the? lot|time|day|week|single ; @we get ..2 of these|those|them a|every|per|all ; every? @everyone says|asks|thinks|wants that|this|the|to ..1 $ ; you are|is not|hardly? the? first|second|third|fourth|fifth|tenth to|person|one|customer !of ; @we have not? heard ..1 this|it|that all|before|many ; nothing @we have not|never heard|seen ; @it? is? the? same rules? apply|for|to everyone|everybody|all|anyone ; @everyone has|have to wait',
    severity: 2,
    stands: 'opens',
    say: ["Here's what we can do about it: [next step]."],
  },
  shrug: {
    forms:
      '@it is|are how @it|things|our|the ..2 is|are|go|goes ; @it|these things? is|are? happens|happen|life ; happens sometimes? $ ; @it? nothing new|special|unusual about? your? case? ; @it? is? old|hardly news ; not? this|that again ; here we go again ; what do|did you expect ; same old|as story|always|ever|usual? ; @it? is? a? standard|normal procedure ; is? what it is ; @it is normal|routine|expected',
    severity: 2,
    stands: 'alone',
    say: ["Here's what we can do about it: [next step]."],
  },
  on: {
    forms: 'let us move on ..1 ,? ; long story short ,',
    severity: 1,
    stands: 'opens',
  },
  ever: {
    forms:
      'like|as @everyone ..3 does|did|has|do|have|is|are ; full stop $ ; end of story|discussion ; all of them do $ ; never have|did $ ; always been|be that|this way',
    severity: 2,
    stands: 'ends',
  },
};
const REMARKS = new Remarks(KINDS, {
  semi: ';',
  few: 'one two three four five ten few couple 1 2 3 4 5 10',
  everyone: 'everyone everybody anyone anybody people customer customers guest user',
  many: '2 3 4 5 6 7 8 9 10 many multiple several other more thousands hundreds dozens three four five six seven eight nine ten twenty fifty',
  people:
    'customers chats tickets people calls guests clients cases emails requests messages callers users others p1s',
  high: 'high higher large larger increased unusual unusually heavy great exceptional overwhelming',
  volume: 'volume volumes number numbers demand amount amounts traffic workload interest',
});
const ONE_WORD = /^\s*(?:ok|okay|fine|sure|right|k)\.\s*$/i;
/** "Nothing further is needed", "no further details are needed from you": good news. */
const GOOD_NEWS = /\b(?:need(?:ed)?|from you|required)\b/i;

export default defineRule({
  id: 'rushing',
  set: 'routine',
  severity: 2,
  defaultOn: true,
  title: 'Hurrying along',
  hears: 'May feel like being hurried along',
  why: 'This may be your tenth today and their first. A moment of time says that it counts.',
  find(sentence) {
    const { text, context } = sentence;
    const curt = ONE_WORD.test(text) && sentence.previous === undefined && sentence.next === undefined;
    if (curt && context.channel !== 'chat' && !isPressed(context)) {
      return [{ start: 0, end: text.length, severity: 1, slots: {} }];
    }
    return REMARKS.find(sentence, (name, _, last) => {
      if (name === 'nothing' && GOOD_NEWS.test(text)) return 0;
      if (name === 'quick' && isOffer(sentence)) return 0;
      // "if there is nothing else, enjoy it": a wish
      if (name === 'closing' && /\b(?:have an?|enjoy|thank\w*|wish\w*)\b/i.test(text)) return 0;
      // behind an apology it is the reason
      if (name === 'volume' && /\b(?:sorry|apolog\w+)\b/i.test(sentence.previous ?? '')) return 0;
      // "we are busy with your repair" is about them
      if (name === 'busy' && /^(?:with|on|getting|making)$/.test(sentence.tokens[last]?.word ?? '')) return 0;
      return undefined;
    });
  },
  rewrite: (match, sentence) => REMARKS.rewrite(match, sentence),
});

export const examples: Examples = {
  flags: [
    { text: 'Make it quick.', span: 'Make it quick', best: "What's the most urgent part for you?" },
    {
      text: "Is there anything else? If not, I'll close the chat.",
      span: "If not, I'll close the chat",
      best: "Is there anything else? Is there something else I can look at while you're here?",
    },
    {
      text: 'I have other customers waiting.',
      span: 'I have other customers waiting',
      best: 'Let me make sure this gets the time it needs.',
    },
    {
      text: "Sorry, we're really swamped today.",
      span: "we're really swamped",
      best: 'Sorry, replies are taking longer than usual right now.',
    },
    {
      text: 'Please get to the point.',
      span: 'Please get to the point',
      best: 'If I hear you right, the main thing is [what you need].',
    },
    { text: 'Moving on.', span: 'Moving on' },
    { text: 'Duly noted.', span: 'Duly noted', best: "Thank you, I've noted that." },
    {
      text: 'That is all the info we have.',
      span: 'That is all the info we have',
      best: "That's what I know so far.",
    },
    { text: 'OK.', span: 'OK.' },
    {
      text: 'We get this all the time.',
      span: 'We get this all the time',
      best: "Here's what we can do about it: [next step].",
    },
    {
      text: "It's the same for everyone.",
      span: "It's the same for everyone",
      best: "Here's what we can do about it: [next step].",
    },
    { text: 'Time is running out.', span: 'Time is running out' },
    { text: 'It has always been that way.', span: 'always been that way' },
    { text: 'Long story short, the part is gone.', span: 'Long story short,' },
  ],
  stays: [
    "I'll be quick.",
    "Let's make this quick for you.",
    'We have other colours in stock.',
    "I've put the other customer's parcel aside, yours is here.",
    'The store is busiest at noon, so mornings are quieter.',
    "Long story short: it's fixed.",
    'Next, choose your size.',
    "We're moving on Friday.",
    "I've noted your new address.",
    "OK, I've sent it.",
    'Fine print explained.',
    'No further action is needed from you, all done.',
    'We took immediate action.',
    "We're busy packing your order.",
    "If there's nothing else, have a lovely weekend!",
    'There are eleven people ahead of you for that title.',
    'Sorry for the late reply. We are seeing a high volume of calls.',
    'Is that all right with you?',
  ],
};

export const about: About = {
  evidence: 'B',
  source: 'Solomon, unique to the customer even if routine to you: not rushing, not sounding jaded',
};
