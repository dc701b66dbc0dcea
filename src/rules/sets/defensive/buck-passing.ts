import { type About, defineRule, type Examples } from '../../define-rule';
import { hasAlternative } from '../../match/alternatives';
import { clauseForms } from '../../rewrite/clause-forms';
import { handledBy } from '../../rewrite/handled-by';
import { isQuestion } from '../../text/gates';
import type { Sentence } from '../../text/sentence';

const FORMS = clauseForms(
  {
    department: {
      patterns:
        '^ @it @is not my|our|something? problem|issue|concern|business ; not up to us|me ; ^ your ..1 problem|issue , not ; ^ not my|our problem|place|business ; not in my|our hands|power ; ^ complain to ; ^ out of my|our hands ; @we am|are not the right|best person|team|one|place ; is|are not my|our ..1 area|department|job|problem|responsibility|business|concern|remit|thing|desk|field|lookout|doing ; be directed|addressed|raised|taken|dealt to|with|up|at ..3 @third|them ; do|does not come|belong|pertain|relate|go under|to|within|in|with my|our|this|us',
      say: ['What I can do is: [another option]'],
      severity: 3,
    },
    wrong: {
      patterns:
        '^ @it @is not my|our|something? department|area|job|responsib*|call|decision ; ^ not my|our department|area|job|responsibility|call ; @it @is a|another|the different|other|another|wrong department|team ; wrong department|team $ ; you have|are? reached|called|in|have @my wrong ; you ..2 the? wrong chat|place|desk|department|number|forum|queue|channel|team|office',
      say: ['This part is handled by [name]. You can reach them at [contact].'],
      severity: 3,
      standsFor: true,
    },
    notours: {
      patterns:
        'not fall|within|in under|within|into? our|my ..1 competence|responsibility|area ; beyond|out of? our|my control !so ; @is|are not something|anything that? @we|our team|store|shop? control*|own|make|made|decide*|handle*|deal*|can|have|are ; not something|anything my|our ..2 deal*|do|does|handle*|look*|cover*|manage* ; @is|are not ours|mine to ; take|raise|sort|settle it|this|that out|up? with your|them|him|her',
      say: ['This part is handled by [name]. You can reach them at [contact].'],
      whole: true,
    },
    cause: {
      patterns:
        '^ @it @is not a|an|our|related|necessarily !big|huge|major|serious|real|common|known|minor|safety|new ..2 problem|issue|bug|defect|fault|flaw|mistake|error !for|to|if ; @is|has|had|have nothing to do with !you|your ; ^ @it @is a|the|@my ..1 feature|limitation|decision|restriction of|by ; @is a|an|just|only ..2 , not a|an|our|ours ; @is a|an ..3 ,|and it? do|does|can not ; ^ not a|an|our !big|huge|major|serious|real|problem|issue ..1 problem|issue|bug|fault|defect|case $',
      say: [],
      whole: true,
    },
    theirs: {
      patterns:
        '^ @it @is @my ..1 problem|issue|error|fault with|on|of|at|from|for @my ..2 @third ; ^ @it @is a? third-party|third ; ^ @it @is|would|will be? @my? question|matter|one|something|issue for|between @my ..2 @third ; ^ @it @is|would be? up to @my ..2 @third ; blame @my @third ; not for us|me to ; between you and @my ; @it|@my ..1 @is entirely|completely controlled|dictated ; @it @is @my !own|fault ..2 fault ; ^ @it @is the|their|your !own|problem|issue|main|real|same|only|root|job|whole|actual|biggest|first|known|common ..1 problem|responsibility|job|decision|duty $|not|and ; the|your ..1 @third @is|are responsible|liable ; ^ take it|this|that up with ; ^ talk|speak to|with your|the? ..1 @third $ ; ^ the|our ..1 @third forgot|messed|mixed|delayed|missed|overlooked|let ; not us|me $ ; another|different team|department|company|colleague deals|handles|does|looks ; ^ @it @is !my|our|not|no|nobody ..2 fault|job $ ; delay|problem|error|mistake|fault|decision|fee comes|came from @my ..1 @third ; they are the ones|one who|that ; ^ just? blame !us|me|you|yourself|it|for ; , not ours|our|us|me $|doing|fault|mistake|end|side ; @it|one will? is|be your|the|their|his|her ..2 doing|headache|lookout|mess|business ; go back to the|your ..1 @third ; best bet is ; complain|complaints to|go|there|with !us|me ; between you|yourself and @my ; handled|run|managed|dealt|looked|maintained|done|owned|operated|processed after|with? by a|an|the|our|your ..1 different|another|other|outside|external|separate|somebody|someone|agency|landlord|third-party|third|else ; someone|somebody|different|another ..2 else|team|department handles|deals|does|looks|answers ; nothing to do with us|me|our ; fault|blame|problem ..2 lies|is|sits with your|the ..2 @third',
      say: ['This part is handled by [name]. You can reach them at [contact].'],
    },
    side: {
      patterns: '',
      say: [],
      unlessOffered: true,
      whole: true,
    },
    just: {
      patterns:
        '@we am|are just|only @my|here|following|doing|support ; ^ @it @is a|an|just ..4 forum|section $|for|help ; @it @is for your ..2 to ; @is|are a separate|different|another company|firm|team ; @we just|only|merely work|take|handle|answer|sell|resell|host|follow|relay|rent|hand|pass|forward|print|act|report|started|joined ; @we do not have @my ..1 author*|say ; @we have no control|say|influence ; @we do not control|make|build|own|run @my|it|them|what|who|when|how ; above my|our pay|level ; ^ @we? only|just look|do|deal|deliver|book|collect|read|see|manage|process|pass|answer|handle|take|sell|host|type|relay ..3 $|here|, ; @we am|are on? only|just? the|a? front|first|help|messenger|middleman|volunteer desk|line|reception|here|$|with ; no|any|little say in|over ; @we do not have? got? @my ..1 authori*|say|power|clout ; ^ @we? do not deal|handle with|w? ; @it @is a|an ..1 @third|@dept problem|issue|thing|error|mistake',
      say: ['This part is handled by [name]. You can reach them at [contact].'],
    },
    volunteers: {
      patterns:
        'people who answer ; @we|people|contributors ..2 volunteer|volunteers $|with|on|can|here|not ; volunteers are|can|do only|not ; you will|would have|need to ask|contact|call|speak|talk|take ..4 @third ; @third|@dept handles|deals|decides|sets that|this|it|those|them|with',
      say: [],
      severity: 1,
      whole: true,
    },
    they: {
      patterns:
        '^ they|someone made a|the mistake|error ; mistake|error|delay @is made|caused by @my ; ^ @my ..1 agent|team|colleague|rep* ..2 @is|messed|made|gave|told|did|got ..2 wrong|up|incorrect|error|mistaken|mistake ; ^ the previous|last|other|night agent|shift|colleague|team|rep|person|operator ..2 did|should|was|told|gave|said|got|made|forgot|must|had ; what|why|how the|my other|previous|last agent|colleague|team|shift|person ; @dept|@third ..2 messed|broke|botched|screwed|mucked|bungled|slipped|cocked|fluffed ; @dept|lads|guys|people|staff|team ..2 never|always explain*|tell|tells|fix*|promis*|read*|check*|listen*|update*|do|does|say|says|get|gets|forget*|oversell|send|answer* ; they|guys|staff|sales|people do|does|did not tell|explain|listen|inform|talk|pass|read|warn ; @dept|lads|shift ..3 should|must not? have !been|received|arrived <ed>|told|caught|sent|put|gone|gotten ; ^ the? previous|last|other|night|earlier ..1 adviser|advisor|agent|colleague|clerk|owner|host|garage|technician|team|shift|rep never|told|did|gave|said|got|forgot|left|must ; ^ whoever ..5 got|messed|gave|made|did ; mess|hash of it|this|that|things|your ; @dept sold|told|promised|gave you',
      say: ['This went differently than it was meant to. What I can do is: [another option]'],
    },
    told: {
      patterns: '^ whoever|someone|somebody ..3 told|said|promised',
      say: ["That isn't what you should have been told. What I can do is: [another option]"],
      standsFor: true,
    },
    wontlet: {
      patterns:
        '^ they|management @aux not let|allow ; @my boss|manager|team @aux not let|allow|approve|permit ; @my boss|manager|supervisor has? said|refused|rejected|declined|denied no|to|it|that|the|$ ; boss|manager|lead|supervisor|management|ups|higher-ups|@dept is|are|was|will|would|do|does not|dead|firmly|blocking|against !send|ship agree*|approv*|allow*|let|sign*|budge|move|against|it|@it|your ; decision|call @is|are|were taken|made by|above|elsewhere|at|over !you|us|our|your',
      say: ["I'm not able to change that one. What I can do is: [another option]"],
      standsFor: true,
    },
    notme: {
      patterns:
        '^ @we @is|were|are|am not the one|agent|person|@third !to ; ^ @we @is|were not on|here|there|around|working|present|involved then|at|that|this|when|in|$ ; @it @is before my|i|we time|started|joined|was ; ^ @we did not take|answer|make|write|handle|pack|book|sell|set|process|create|install|choose|design your|that|this|it|the|them !well|properly|in ; not me|us who|that|, ; @we @is|were not on shift|duty|the|that|call|when',
      say: ['What I can do is: [another option]'],
    },
  },
  isShared,
);

export default defineRule({
  id: 'buck-passing',
  set: 'defensive',
  severity: 2,
  defaultOn: true,
  title: 'Someone else’s problem',
  hears: 'May sound like being sent away',
  why: 'Whose part it is matters less to them than who takes it further.',
  find: FORMS.find,
  rewrite: (match, sentence) => [
    ...handledBy(sentence, match.start, match.end),
    ...FORMS.rewrite(match, sentence),
  ],
});

/** A question, or the agent goes on to do something about it. */
function isShared(sentence: Sentence): boolean {
  return isQuestion(sentence.tokens) || hasAlternative({ text: sentence.text });
}

export const examples: Examples = {
  flags: [
    {
      text: 'This is not a bug.',
      span: 'This is not a bug.',
    },
    {
      text: 'The app is a calendar, not a mail program.',
      span: 'The app is a calendar, not a mail program.',
    },
    {
      text: 'The people who answer here are users like you.',
      span: 'The people who answer here are users like you.',
    },
    {
      text: 'Whoever told you that had no idea.',
      span: 'Whoever told you that had no idea.',
      best: "That isn't what you should have been told. What I can do is: ",
    },
    { text: 'Your problem, not mine.', span: 'Your problem, not mine.', best: 'What I can do is: ' },
    {
      text: 'That was before I started.',
      span: 'That was before I started.',
      best: 'What I can do is: ',
    },
    {
      text: 'We are not the manufacturer.',
      span: 'We are not the manufacturer.',
      best: 'What I can do is: ',
    },
    { text: "That's between you and the bank.", span: 'between you and the bank.' },
    { text: "That's not for us to decide.", span: 'not for us to decide.' },
    {
      text: "The price isn't something we control.",
      span: "The price isn't something we control.",
    },
    {
      text: 'Complain to the courier, not us.',
      span: 'Complain to the courier, not us.',
    },
    {
      text: 'This does not fall under our responsibility.',
      span: 'This does not fall under our responsibility.',
      best: 'This is handled by [name]. You can reach them at [contact].',
    },
    {
      text: "I don't make the parts.",
      span: "I don't make the parts.",
    },
    {
      text: 'We have no influence on the timing.',
      span: 'We have no influence on the timing.',
    },
    {
      text: "That's not my department.",
      span: "That's not my department.",
      best: 'This part is handled by [name]. You can reach them at [contact].',
    },
    {
      text: 'thats not our problem',
      span: 'thats not our problem',
      best: 'What I can do is: ',
    },
    {
      text: 'You have reached the wrong team.',
      span: 'You have reached the wrong team.',
      best: 'This part is handled by [name]. You can reach them at [contact].',
    },
    {
      text: 'That has nothing to do with our shop.',
      span: 'That has nothing to do with our shop.',
    },
    {
      text: "It's not a printer issue.",
      span: "It's not a printer issue.",
    },
    {
      text: "It's a problem with your bank.",
      span: "It's a problem with your bank.",
      best: 'Your bank can help you best with that.',
    },
    {
      text: 'That is entirely controlled by the website.',
      span: 'That is entirely controlled by the website.',
    },
    {
      text: "It's the courier's fault.",
      span: "It's the courier's fault.",
      best: 'The courier can help you best with that.',
    },
    {
      text: "I'm just an agent.",
      span: "I'm just an agent.",
    },
    {
      text: "I don't have the authority.",
      span: "I don't have the authority.",
      best: 'This part is handled by [name]. You can reach them at [contact].',
    },
    {
      text: 'They made a mistake.',
      span: 'They made a mistake.',
      best: 'This went differently than it was meant to. What I can do is: ',
    },
    {
      text: 'My colleague gave you the wrong date.',
      span: 'My colleague gave you the wrong date.',
    },
    {
      text: 'My manager said no.',
      span: 'My manager said no.',
      best: "I'm not able to change that one. What I can do is: ",
    },
    {
      text: "I wasn't the one you spoke to.",
      span: "I wasn't the one you spoke to.",
    },
    {
      text: 'We are only volunteers here.',
      span: 'We are only volunteers here.',
    },
    {
      text: 'That would be a question for your landlord.',
      span: 'That would be a question for your landlord.',
      best: 'Your landlord can help you best with that.',
    },
    {
      text: "Hi Ann, it's not my job, and the form is closed.",
      span: "it's not my job",
      best: 'Hi Ann, this part is handled by [name]. You can reach them at [contact]. And the form is closed.',
    },
    {
      text: "It's an issue with your internet provider.",
      span: "It's an issue with your internet provider.",
      best: 'Your internet provider can help you best with that.',
    },
    { text: 'These delays are beyond our control.', span: 'These delays are beyond our control.' },
    {
      text: "The menu isn't something we decide.",
      span: "The menu isn't something we decide.",
      best: 'The menu is handled by [name]. You can reach them at [contact].',
    },
    {
      text: 'Whoever told you that was wrong.',
      span: 'Whoever told you that was wrong.',
      best: "That isn't what you should have been told. What I can do is: ",
    },
    { text: 'The fault lies with your courier.', span: 'fault lies with your courier.' },
  ],
  stays: [
    "That's a worn sole, not your fault.",
    "That's the main problem with this lamp.",
    'That is not for you to worry about.',
    "I'll take it up with the shop.",
    'We make the parts in our own workshop.',
    "It isn't something you did.",
    "I'm passing this to the returns department.",
    'Which department did you order from?',
    "It's my job to make this right.",
    'My problem is that the photo is missing.',
    "I'll talk to billing for you.",
    "I'm just checking with the depot.",
    'They made a great choice.',
    'We made a mistake.',
    "The courier lost it, so I'm sending a new one today.",
    'My manager said yes.',
    'My supervisor has approved it.',
    'Was it me you spoke to on Monday?',
    "It's a problem with your bank, and I'll call them for you.",
    'That has nothing to do with your account.',
  ],
};

export const about: About = {
  evidence: 'B',
  source: '“We don’t deal with that” is on most lists of phrases to avoid',
};
