import { type About, defineRule, type Examples } from '../../define-rule';
import { hasApology } from '../../match/alternatives';
import { type Blame, findBlames } from '../../match/blames';
import { isGoodNews } from '../../match/good-news';
import { blameWordings } from '../../rewrite/blame-wordings';
import { clauseForms } from '../../rewrite/clause-forms';
import { forNextTime } from '../../rewrite/for-next-time';
import { toldFact } from '../../rewrite/told-fact';
import { whereToFind } from '../../rewrite/where-to-find';
import { isQuestion } from '../../text/gates';
import type { Sentence } from '../../text/sentence';
import type { Span } from '../../types';

const FORMS = clauseForms(
  {
    could: {
      patterns:
        '^ you could have <ed> !been|had|received|it ; ^ you might have called|checked|asked|told|read|mentioned|said|warned|informed|contacted|waited ; ^ you would have seen|known ; ^ you would know|see if you had|read ; @it could|would|might not? have ..3 if|had you ; you can not expect|complain !to ; would|might have told|spared|warned|shown you|us|@my|everyone ; would|might have saved us|everyone|you all? us|this|the|all|time|trouble ; could|should|would|might ..2 have been prevented|avoided|averted|spotted ; would have been better|wise|wiser|best|sensible|helpful|good|easier|quicker|simple|simpler if|to|had|for|$ ; if only you|it ; if you had|would a|only|just|bothered|simply <ed>|bothered|asked|told|read ; if you had <ed> ..6 , you|@it|none|nothing would|could|might ; had you !been <ed>|bothered|told|said|read|let ; had it occurred to ; ^ should|could not? have|of !been|had|arrived|come|received|gone|got|reached|landed|turned|worked|shown|appeared|updated|shipped <ed>|kept|put|left|sent|read|told ; you ought not? to? have|had ; you are|were not supposed|meant to ; you might|could at least have ; what you should|could|ought ..1 have !been|received|seen|got ; would|will never|not|still have broken|failed|overheated|happened|leaked|crashed|worked if',
      say: [],
    },
    error: {
      patterns:
        '@it @is you who ; @it @is your own? mistake|error|doing ; your own ..1 negligence|fault|mistake|carelessness|error|doing ; ^ @it @is on|down to? you $|not|now ; ^ you are clearly|obviously|just <v> ; @it? @is user|customer error|damage ; ^ @it is ..2 wear and|n ; ^ you made a|an|the ..1 mistake|error ; ^ you have? are? !did|have|were|reached|contacted|called|received|got|had|found|noticed|see|saw|tried|said|feel|think|know|see|need gave|chose|wrote|<v> ..4 wrong|incorrect|incorrectly ; ^ you have? clearly !had|been|put|love|tried|waited|done|thought <ed> ; ^ you have? !said|found|mentioned|noted|tried <ed> ..3 yourself $|on|in|by|when ; ^ you have? gave|sent|provided|entered|typed|wrote|supplied|submitted|used us|me? ..2 old|invalid|incomplete|outdated|expired|blurry|unreadable|different ; mistake|error|mix-up|mixup|slip|oversight|failure|negligence|carelessness @is? on|at|from|with|lies your ..1 part|end|side ; mistake|error|mix-up|mixup|slip|fault|failure|blame|responsibility|choice|decision ..3 @is|rests|lies squarely? on|with? yours|yourself|you $|,|not|alone ; late|wrong|incorrect|improper|poor|weak|careless ..6 from|at|by your|you ..1 side|end|part|$ ; @it|one one* on you $ ; @is|comes down to user|customer|misuse|the|your|how ..1 user|customer|you|owner|handling|misuse|wrong ; @is a|the? user|customer|client side? mistake|error|fault|damage ; self-inflicted ; misuse|negligence|carelessness|mishandling|neglect of|on|by|from the|your ; of your own making|choosing|doing ; yourself|urself to thank|blame ; you are|were at fault|to ..1 blame|$|,|here ; you were the one|person who|that ; was|were|been|got ..1 !request*|provid*|sent|shar*|paid|order*|attach*|mention*|report*|submit*|requir*|need*|sign*|own*|upload*|describ*|supplied|suggest* <ed>|chosen|left|put|set|made upon? by you|yourself $|at|when|on|during|in|before|so|and|which ; was|were ..1 entered|typed|caused|damaged|broken|misplaced|mistyped by the|a? buyer|customer|user|passenger|tenant|client ; you have|had? entered|typed|chose|chosen|picked|selected|gave|given|used|put|booked|ordered|quoted|copied ..3 wrong|wrongly|incorrect|incorrectly|badly ; you did|do it|that|this|them|things in? the? wrong ; your not <ed>|<v> ; your failure|neglect|neglecting|refusal|forgetting|inaction|carelessness|oversight|mishandling ; you have? gone and ; you messed|meddled|tampered|fiddled|tinkered with|up|about ; you went ahead ; you have? mistyped|misspelled|misspelt|misplaced|mislabelled|mishandled|misused|overtightened|overfilled|overloaded ; @is careless|foolish|reckless|silly|unwise|irresponsible|negligent of|to|on',
      say: [],
    },
    broke: {
      patterns:
        '^ you broke|damaged|caused|ruined|lost @it|@my ; caused|due|because|result|resulting|down by|through|to|of|from you|misuse|improper|incorrect|wrong|careless|user|customer|negligence|neglect !are|have|bank* ; ^ you left it|@it too|until ; ^ you have? left|let|kept ..4 open|on|off|behind|outside|lapse|expire|run|out|unlocked|unattended|dry ; because|since|as you !have|need|are|asked|requested|wanted|can|may|will|were|never|did|had forgot|failed|ignored|left|waited|refused|neglected|missed|broke|dropped ; @is|are down to you $|and|not|because ; @is|was|were entirely|all? your own? fault|doing ; yourself to blame ; because|since|as|for you have|had|never? never|let|kept|pressed|messed|tampered|mistyped|misspelled|misread|overtightened|spilled|pulled|unplugged|ignored ; because|since|as|for you|your did|had not|never|ought !receive|get|want|like|know|see|need|@be ; @is what comes of ; thanks to you|your !for|quick|help|kind',
      say: [],
    },
    because: {
      patterns:
        '^ as? a? due|because|result to|of your own? ..1 delay|late|error|lack|mistake|failure ..3 , ; ^ as? a? due|because|result to|of your own? ..1 delay|late|error|mistake ..1 $ ; ^ because|since you did|have not ..6 , ; ^ because|since you did|have not|never',
      say: ['~'],
      wordsOnly: true,
    },
    informed: {
      patterns:
        '^ as you should|must know|remember|be ; ^ you were|have|had been? already? made? informed|told|asked|aware|notified|warned|advised|reminded about|of|that|this|in|when|on|$|by|at|several|multiple|to|twice|three|many ; ^ @we did reply|answer|tell|write|warn|inform|explain|mention|respond|email|state|notify|say ; ^ @we? have? told you last|already|before|on|that|this|it|so|several|many|twice|not $|this|the|to|last|time*|on|at|yesterday|not ; waiting for|on ..4 from you ; the|our ..2 you have? signed|ticked ; rules|terms|contract|agreement|policy you have? signed|accepted|agreed ; ^ @we have? informed|warned|notified|advised you ; @we warn|warned|inform about|of|you ; ^ how|what @we already wrote|told|said ; ^ @it|@my ..1 was|were ..1 explained|clear|shown|listed|communicated|written|stated|mentioned|agreed|told in|on|from|before|when|at|to @my|you|@we|booking ; @it says so $|in|on|right ; ^ @it @is what you signed|ordered|approved|accepted|chose|booked|agreed ; @we|staff|team|pharmacist|technician|driver|agent|colleague did warn|tell|remind|inform|say ; as @we advised|warned|told|explained !you|would',
      say: [''],
    },
    reminded: {
      patterns: '^ you were|have|had been? sent ..3 reminder*|notice*|warning*|letter*|instruction*',
      say: [],
    },
    agreed: {
      patterns:
        '^ as? you have? agreed|accepted|signed|ticked to|for? the|our|this|that|these|it|when|$ !call',
      say: ['In plain words, the terms say: [the answer]'],
    },
    omitted: {
      patterns:
        '^ you have? forgot|forgotten|omitted|missed|overlooked about? @my|@it|to|$ ; you ..1 left|leave|leaving it|this|that ..1 late',
      say: [],
    },
    fact: {
      patterns:
        '^ your ..2 @is|are|were incomplete|illegible|incorrect|wrong ; has|have|@is|were not been? filled|signed|submitted in? correctly|properly ; ^ you are in arrears|breach ; ^ you have? !are|were|been|paid <ed> ..3 too long|much|many ; ^ you only sent|attached|uploaded|submitted ; ^ you had ..3 day*|week*|month*|hour*|time|chance to ; violated|violating|breached|breaching @my ..2 @policy',
      say: [],
      severity: 2,
      whole: true,
    },
    duty: {
      patterns:
        'nobody|one forced|asked|made you ; @it was your own? choice|decision ; @it was your own? obligation|duty to ; @it @is the responsibility|duty|obligation of ; onus|burden is|was|lies on|with ; ^ you are|were responsible|liable for ; ^ you are|were obliged to ; ^ you were supposed|meant|expected|required|asked to ; @is|just|simply|only common sense ; @it @is|be your own? job|duty|task to ; @is|be up to you to',
      say: [''],
      whole: true,
    },
    risk: {
      patterns: 'your responsibility to|$|, ; must have happened|occurred ..4 your',
      say: [],
      severity: 2,
    },
    next: {
      patterns:
        '^ next time ,? please|read|check|make|be|follow|use|call|contact|you? need|must|should|please|read|check|make|be|follow|use|call|contact ; ^ next time ,? perhaps|maybe|just|at? least? pay|think|plan|look|double-check|leave|try|take|give|allow|mind|order|remember|ask|wait|avoid|test|measure|pack|save|back !again',
      say: [],
      severity: 2,
    },
  },
  isExcused,
);

export default defineRule({
  id: 'blame',
  set: 'defensive',
  severity: 3,
  defaultOn: true,
  title: 'Blame for the past',
  hears: 'May sound like blame',
  why: 'Nobody can change what is past. What can be done from here still helps.',
  find(sentence) {
    const plain = findBlames(sentence).map((blame) => {
      const [start, end] = spanOf(sentence, blame);
      return { start, end, slots: {} };
    });
    return [...plain, ...FORMS.find(sentence)];
  },
  rewrite(match, sentence) {
    const { start, end } = match;
    const blame = findBlames(sentence).find((one) => spanOf(sentence, one)[0] === start);
    const told = [...toldFact(sentence, start, end), ...whereToFind(sentence, start, end)];
    if (!blame) return [...told, ...FORMS.rewrite(match, sentence)];
    const ways = blameWordings(sentence, blame, start, end);
    const next = forNextTime(sentence, start, end);
    const named = blame.kind === 'contacting' || blame.kind === 'reading';
    return [...told, ...(named ? [...ways, ...next] : [...next, ...ways])];
  },
});

/** Asked, regretted, or told with good news. */
function isExcused(sentence: Sentence): boolean {
  // "Per our notes, you accepted": what the notes say is the contradiction's
  if (/^(?:according to|per) (?:our|my)\b/i.test(sentence.text)) return true;
  return isQuestion(sentence.tokens) || isGoodNews(sentence) || hasApology(sentence);
}

/** To the sentence's end unless another clause follows. */
function spanOf({ tokens, text }: Sentence, { first, followUp }: Blame): Span {
  const start = tokens[first]?.start ?? 0;
  const end = followUp.start === undefined ? text.length : (tokens[followUp.end - 1]?.end ?? text.length);
  return [start, end];
}

export const examples: Examples = {
  flags: [
    {
      text: "If you hadn't moved the router, it would still work.",
      span: "If you hadn't moved the router, it would still work.",
    },
    { text: 'You only have yourself to blame.', span: 'yourself to blame.' },
    {
      text: 'You were supposed to return it in May.',
      span: 'You were supposed to return it in May.',
    },
    {
      text: 'We did tell you that in May.',
      span: 'We did tell you that in May.',
    },
    { text: 'That was caused by improper use.', span: 'caused by improper use.' },
    {
      text: 'You left the gate open.',
      span: 'You left the gate open.',
      best: 'It looks like the gate was left open.',
    },
    {
      text: 'You gave the wrong street.',
      span: 'You gave the wrong street.',
      best: 'It looks like the wrong street was given.',
    },
    { text: "so the thing is you can't expect a full set", span: "you can't expect a full set" },
    { text: 'What you describe is clearly user damage.', span: 'is clearly user damage.' },
    {
      text: 'thats wear n tear',
      span: 'thats wear n tear',
    },
    {
      text: 'That was your own choice.',
      span: 'That was your own choice.',
    },
    {
      text: 'Nobody forced you to order it.',
      span: 'Nobody forced you to order it.',
    },
    {
      text: 'As you should know, the shop is closed.',
      span: 'As you should know',
      best: 'The shop is closed.',
    },
    { text: 'You signed for it.', span: 'You signed for it.', best: 'In plain words, the terms say: ' },
    {
      text: 'You used too much glue.',
      span: 'You used too much glue.',
      best: 'It looks like too much glue was used.',
    },
    {
      text: 'You only uploaded two of the pages.',
      span: 'You only uploaded two of the pages.',
      best: 'It looks like only two of the pages were uploaded.',
    },
    {
      text: 'You missed it by a day.',
      span: 'You missed it by a day.',
    },
    {
      text: 'You had three weeks to return it.',
      span: 'You had three weeks to return it.',
    },
    {
      text: 'You locked the drawer yourself.',
      span: 'You locked the drawer yourself.',
      best: 'It looks like the drawer was locked.',
    },
    {
      text: "You've clearly mixed up the two cables.",
      span: "You've clearly mixed up the two cables.",
    },
    {
      text: 'you picked the wrong colour',
      span: 'you picked the wrong colour',
      best: 'It looks like the wrong colour was picked',
    },
    {
      text: "You're holding it wrong.",
      span: "You're holding it wrong.",
    },
    {
      text: 'Your form was incomplete.',
      span: 'Your form was incomplete.',
      best: 'It looks like your form was incomplete.',
    },
    {
      text: 'Box 4 has not been filled in correctly.',
      span: 'Box 4 has not been filled in correctly.',
      best: 'It looks like Box 4 has not been filled in correctly.',
    },
    {
      text: "You're in arrears.",
      span: "You're in arrears.",
    },
    {
      text: 'It was your duty to read the label.',
      span: 'It was your duty to read the label.',
    },
    {
      text: 'The onus is on the buyer.',
      span: 'The onus is on the buyer.',
    },
    {
      text: 'You were sent two reminders.',
      span: 'You were sent two reminders.',
    },
    {
      text: 'This was explained in your lease.',
      span: 'This was explained in your lease.',
      best: 'You can find this in your lease.',
    },
    {
      text: 'it says so on the label',
      span: 'it says so on the label',
      best: 'You can find this on the label.',
    },
    {
      text: "That's what you signed.",
      span: "That's what you signed.",
    },
    {
      text: 'You would know if you had read the manual.',
      span: 'You would know if you had read the manual.',
    },
    {
      text: "That's clearly user damage.",
      span: "That's clearly user damage.",
    },
    {
      text: "You can't expect free parts.",
      span: "You can't expect free parts.",
    },
    {
      text: 'You should of ordered earlier.',
      span: 'You should of ordered earlier.',
      best: "For next time, it's best to order earlier.",
    },
    {
      text: 'Your shop violated our seller guidelines.',
      span: 'Your shop violated our seller guidelines.',
    },
    {
      text: 'You could have called us first.',
      span: 'You could have called us first.',
    },
    {
      text: 'This could have been avoided if you had read it.',
      span: 'This could have been avoided if you had read it.',
    },
    {
      text: 'That was your own mistake.',
      span: 'That was your own mistake.',
    },
    {
      text: 'You made a mistake.',
      span: 'You made a mistake.',
    },
    {
      text: 'you set it up wrong',
      span: 'you set it up wrong',
    },
    { text: 'You broke it.', span: 'You broke it.' },
    {
      text: 'Because of your delay, the offer expired.',
      span: 'Because of your delay,',
      best: 'The offer expired.',
    },
    {
      text: "Because you didn't respond, we closed the file.",
      span: "Because you didn't respond,",
      best: 'We closed the file.',
    },
    {
      text: 'You were informed about this.',
      span: 'You were informed about this.',
    },
    {
      text: 'You agreed to the terms.',
      span: 'You agreed to the terms.',
    },
    {
      text: 'You should have called us as soon as it broke.',
      span: 'You should have called us as soon as it broke.',
      best: 'Thank you for getting in touch. Perhaps we can look at it together from here.',
    },
    {
      text: "If you'd read the manual, you would know.",
      span: "If you'd read the manual, you would know.",
      best: "Perhaps that part of the manual is easy to miss. I'm happy to go through it with you.",
    },
    {
      text: 'You should have called in earlier.',
      span: 'You should have called in earlier.',
      best: 'Thank you for getting in touch. Perhaps we can look at it together from here.',
    },
    {
      text: "You should've contacted us sooner.",
      span: "You should've contacted us sooner.",
      best: 'Thank you for getting in touch. Perhaps we can look at it together from here.',
    },
    {
      text: 'You should have read the manual.',
      span: 'You should have read the manual.',
      best: "Perhaps that part of the manual is easy to miss. I'm happy to go through it with you.",
    },
    {
      text: 'you shouldve checked the website first',
      span: 'you shouldve checked the website first',
      best: "Perhaps that part of the website is easy to miss. I'm happy to go through it with you.",
    },
    {
      text: "You shouldn't have opened it.",
      span: "You shouldn't have opened it.",
      best: 'The next step from here is [next step].',
    },
    {
      text: 'You could have avoided this.',
      span: 'You could have avoided this.',
      best: 'The next step from here is [next step].',
    },
    {
      text: 'You really should have backed up the files.',
      span: 'You really should have backed up the files.',
      best: "For next time, it's best to back up the files.",
    },
    {
      text: 'You should have called us before you sent it back.',
      span: 'You should have called us before you sent it back.',
      best: 'Thank you for getting in touch. Perhaps we can look at it together from here.',
    },
    {
      text: 'You should have told us earlier, so now we cannot refund it.',
      span: 'You should have told us earlier',
      best: 'Thank you for getting in touch. Perhaps we can look at it together from here. Now we cannot refund it.',
    },
    {
      text: 'Hi Ann, you should have read the terms and conditions.',
      span: 'you should have read the terms and conditions.',
      best: "Hi Ann, perhaps that part of the terms and conditions is easy to miss. I'm happy to go through it with you.",
    },
    {
      text: 'You forgot to attach the file.',
      span: 'You forgot to attach the file.',
      best: "I don't see the file yet. Could you send it?",
    },
    {
      text: 'You entered the wrong address.',
      span: 'You entered the wrong address.',
      best: 'It looks like the wrong address was entered.',
    },
    {
      text: "It's your own fault.",
      span: "It's your own fault.",
      best: 'The next step from here is [next step].',
    },
    {
      text: 'If you had read the email, you would know.',
      span: 'If you had read the email, you would know.',
      best: "Perhaps that part of the email is easy to miss. I'm happy to go through it with you.",
    },
    { text: 'Maybe you should have called us.', span: 'you should have called us.' },
    {
      text: 'You should have sent it by registered post.',
      span: 'You should have sent it by registered post.',
      best: "For next time, it's best to send it by registered post.",
    },
    {
      text: "You should've put the bag in the locker.",
      span: "You should've put the bag in the locker.",
      best: "For next time, it's best to put the bag in the locker.",
    },
    {
      text: 'You ought to have told us about the step when booking.',
      span: 'You ought to have told us about the step when booking.',
      best: "For next time, it's best to tell us about the step when booking.",
    },
    {
      text: "You shouldn't have opened the tin.",
      span: "You shouldn't have opened the tin.",
      best: "For next time, it's best not to open the tin.",
    },
    {
      text: 'This was explained in your contract.',
      span: 'This was explained in your contract.',
      best: 'The short answer is [the answer]. You can find this in your contract.',
    },
  ],
  stays: [
    'You left a note for the courier.',
    "Your address was incomplete, and I've added the missing line.",
    "That's what you asked for, so I've set it up.",
    'This is what you see when the cable is loose.',
    "You paid too much, so I've sent back 12 euros.",
    'The price was listed in dollars.',
    'You should know by Friday.',
    "It's your choice.",
    'You had two orders open.',
    'You have thirty days to return it.',
    'You saw the wrong price there.',
    'You can do it yourself in the portal.',
    'If you had time to look at it, what do you think?',
    'You received the wrong colour, and a new one is on its way.',
    'Is that what you ordered?',
    'This is explained in the guide.',
    'You could have it by Friday.',
    'We made a mistake.',
    'You made a great choice.',
    "You didn't do it wrong.",
    'The courier damaged it.',
    'Because you asked, I checked again.',
    'Because of our delay, the parcel is late.',
    'Next time you order, shipping is on us.',
    "You'll be informed by email.",
    'You were right to ask.',
    'We agreed to refund you.',
    "If you'd read it and tell us, that helps.",
    "You shouldn't have paid twice, I'm sorry.",
    'If you had a chance to read it, what did you think?',
    "If you had asked me last week, I'd have said the same.",
    "It's not your fault.",
    'In case you forgot to sign it, here is the form again.',
    'Forgot your password?',
    'You should have received my email by now.',
    'You should have access again.',
    'We should have called you earlier.',
    'You should have a manual in the box.',
    "You should have been told about this, I'm sorry.",
    "You shouldn't have had to wait.",
    "You shouldn't have been charged.",
    'You should have it by Friday.',
    "You couldn't have known.",
    'You should have heard from the courier.',
    'We could have avoided this, and I’m sorry.',
    'You did everything you should have done.',
  ],
};

export const about: About = {
  evidence: 'B',
  source: 'The article’s own examples; most practitioner lists of phrases to avoid',
};
