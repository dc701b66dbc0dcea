import { type About, defineRule } from '../../define-rule';
import { hasAlternative } from '../../match/alternatives';
import { clauseForms } from '../../rewrite/clause-forms';
import { handledBy } from '../../rewrite/handled-by';
import { isQuestion } from '../../text/gates';
import type { Sentence } from '../../text/sentence';

const FORMS = clauseForms(
  {
    department: {
      patterns: `
        ^ @it @is not my|our|something? problem|issue|concern|business ; not up to us|me ;
        ^ your ..1 problem|issue , not ; ^ not my|our problem|place|business ; not in my|our hands|power ;
        ^ complain to ; ^ out of my|our hands ; @we am|are not the right|best person|team|one|place ;
        is|are not my|our ..1 area|department|job|problem|responsibility|business|concern|remit|thing|desk|field|lookout|doing ;
        be directed|addressed|raised|taken|dealt to|with|up|at ..3 @third|them ;
        do|does not come|belong|pertain|relate|go under|to|within|in|with my|our|this|us ;
        ^ @it @is|sounds like? your|a you? problem $ ;
        something|problem|issue|fault|is on|at your side|end $`,
      say: ['What I can do is: [another option]'],
      severity: 3,
    },
    wrong: {
      patterns: `
        ^ @it @is not my|our|something? department|area|job|responsib*|call|decision ;
        ^ not my|our department|area|job|responsibility|call ;
        @it @is a|another|the different|other|another|wrong department|team ; wrong department|team $ ;
        you have|are? reached|called|in|have @my wrong ;
        you ..2 the? wrong chat|place|desk|department|number|forum|queue|channel|team|office`,
      say: ['This part is handled by [name]. You can reach them at [contact].'],
      severity: 3,
      standsFor: true,
    },
    notours: {
      patterns: `
        not fall|within|in under|within|into? our|my ..1 competence|responsibility|area ;
        beyond|out of? our|my control !so ;
        @is|are not something|anything that? @we|our team|store|shop? control*|own|make|made|decide*|handle*|deal*|can|are ;
        not something|anything my|our ..2 deal*|do|does|handle*|look*|cover*|manage* ;
        @is|are not ours|mine to ; take|raise|sort|settle it|this|that out|up? with your|them|him|her ;
        ^ @it? is? not our|my ..2 , @it ;
        outside of? our|my competence|responsib*|area|scope|control|remit|department|expertise`,
      say: ['This part is handled by [name]. You can reach them at [contact].'],
      whole: true,
    },
    cause: {
      patterns: `
        ^ @it @is not a|an|our|related|necessarily !big|huge|major|serious|real|common|known|minor|safety|new ..2 problem|issue|bug|defect|fault|flaw|mistake|error !for|to|if ;
        @is|has|had|have nothing to do with !you|your ;
        ^ @it @is a|the|@my ..1 feature|limitation|decision|restriction of|by ;
        @is a|an|just|only ..2 , not a|an|our|ours ; @is a|an ..3 ,|and it? do|does|can not ;
        ^ not a|an|our !big|huge|major|serious|real|problem|issue ..1 problem|issue|bug|fault|defect|case $`,
      say: [],
      whole: true,
    },
    theirs: {
      patterns: `
        ^ @it @is @my ..1 problem|issue|error|fault with|on|of|at|from|for @my ..2 @third ;
        ^ @it @is a? third-party|third ;
        ^ @it @is|would|will be? @my? question|matter|one|something|issue for|between @my ..2 @third ;
        ^ @it @is|would be? up to @my ..2 @third ; not for us|me to ;
        @it|@my ..1 @is entirely|completely controlled|dictated ; @it @is @my !own|fault ..2 fault ;
        ^ @it @is the|their|your !own|problem|issue|main|real|same|only|root|job|whole|actual|biggest|first|known|common ..1 problem|responsibility|job|decision|duty $|not|and ;
        the|your ..1 @third @is|are responsible|liable ; ^ take it|this|that up with ;
        ^ talk|speak to|with your|the? ..1 @third $ ;
        ^ the|our ..1 @third forgot|messed|mixed|delayed|missed|overlooked|let ; not us|me $ ;
        another|different team|department|company|colleague deals|handles|does|looks ;
        ^ @it @is !my|our|not|no|nobody ..2 fault|job $ ;
        delay|problem|error|mistake|fault|decision|fee comes|came from @my ..1 @third ;
        they are the ones|one who|that ; ^ just? blame !us|me|you|yourself|it|for ;
        , not ours|our|us|me $|doing|fault|mistake|end|side ;
        @it|one will? is|be your|the|their|his|her ..2 doing|headache|lookout|mess|business ;
        go back to the|your ..1 @third ; best bet is ; complain|complaints to|go|there|with !us|me ;
        between you|yourself and @my ;
        handled|run|managed|dealt|looked|maintained|done|owned|operated|processed after|with? by a|an|the|our|your ..1 different|another|other|outside|external|separate|somebody|someone|agency|landlord|third-party|third|else ;
        someone|somebody|different|another ..2 else|team|department handles|deals|does|looks|answers ;
        nothing to do with us|me|our ; fault|blame|problem ..2 lies|is|sits with your|the ..2 @third ;
        ^ @it @is on @my ..2 side|end ;
        @it @is determined entirely|completely by ;
        @it @is your|the ..1 @third $`,
      say: ['This part is handled by [name]. You can reach them at [contact].'],
    },
    side: {
      patterns: '',
      say: [],
      unlessOffered: true,
      whole: true,
    },
    just: {
      patterns: `
        @we am|are just|only @my|here|following|doing|support ;
        ^ @it @is a|an|just ..4 forum|section $|for|help ; @it @is for your ..2 to ;
        @is|are a separate|different|another company|firm|team ;
        @we just|only|merely work|take|handle|answer|sell|resell|host|follow|relay|rent|hand|pass|forward|print|act|report|started|joined ;
        @we do not have @my ..1 author*|say ; @we have no control|say|influence ;
        @we do not control|make|build|own|run @my|it|them|what|who|when|how ; above my|our pay|level ;
        ^ @we? only|just look|do|deal|deliver|book|collect|read|see|manage|process|pass|answer|handle|take|sell|host|type|relay ..3 $|here|, ;
        @we am|are on? only|just? the|a? front|first|help|messenger|middleman|volunteer desk|line|reception|here|$|with ;
        no|any|little say in|over ; @we do not have? got? @my ..1 authori*|say|power|clout ;
        ^ @we? do not deal|handle with|w? ; @it @is a|an ..1 @third|@dept problem|issue|thing|error|mistake`,
      say: ['This part is handled by [name]. You can reach them at [contact].'],
    },
    volunteers: {
      patterns: `
        people who answer ; @we|people|contributors ..2 volunteer|volunteers $|with|on|can|here|not ;
        volunteers are|can|do only|not ;
        you will|would have|need to ask|contact|call|speak|talk|take ..4 @third ;
        @third|@dept handles|deals|decides|sets that|this|it|those|them|with`,
      say: [],
      severity: 1,
      whole: true,
    },
    they: {
      patterns: `
        ^ they|someone made a|the mistake|error ; mistake|error|delay @is made|caused by @my ;
        ^ @my ..1 agent|team|colleague|rep* ..2 @is|messed|made|gave|told|did|got ..2 wrong|up|incorrect|error|mistaken|mistake ;
        ^ the previous|last|other|night agent|shift|colleague|team|rep|person|operator ..2 did|should|was|told|gave|said|got|made|forgot|must|had ;
        what|why|how the|my other|previous|last agent|colleague|team|shift|person ;
        @dept|@third ..2 messed|broke|botched|screwed|mucked|bungled|slipped|cocked|fluffed ;
        @dept|lads|guys|people|staff|team ..2 never|always explain*|tell|tells|fix*|promis*|read*|check*|listen*|update*|do|does|say|says|get|gets|forget*|oversell|send|answer* ;
        they|guys|staff|sales|people do|does|did not tell|explain|listen|inform|talk|pass|read|warn ;
        @dept|lads|shift ..3 should|must not? have !been|received|arrived <ed>|told|caught|sent|put|gone|gotten ;
        ^ the? previous|last|other|night|earlier ..1 adviser|advisor|agent|colleague|clerk|owner|host|garage|technician|team|shift|rep never|told|did|gave|said|got|forgot|left|must ;
        ^ whoever ..5 got|messed|gave|made|did ; mess|hash of it|this|that|things|your ;
        @dept sold|told|promised|gave you ;
        ^ they messed ;
        ^ they gave|told|sent you ..2 wrong|incorrect ;
        ^ they|he|she|sales|billing|@third should not? have !been|received|arrived|had|got <ed> ;
        ^ whoever|someone|somebody ..3 gave|sold|handled|took|did|forgot`,
      say: ['This went differently than it was meant to. What I can do is: [another option]'],
    },
    told: {
      patterns: '^ whoever|someone|somebody ..3 told|said|promised',
      say: ["That isn't what you should have been told. What I can do is: [another option]"],
      standsFor: true,
    },
    wontlet: {
      patterns: `
        ^ they|management @aux not let|allow ; @my boss|manager|team @aux not let|allow|approve|permit ;
        @my boss|manager|supervisor has? said|refused|rejected|declined|denied no|to|it|that|the|$ ;
        boss|manager|lead|supervisor|management|ups|higher-ups|@dept is|are|was|will|would|do|does not|dead|firmly|blocking|against !send|ship agree*|approv*|allow*|let|sign*|budge|move|against|it|@it|your ;
        decision|call @is|are|were taken|made by|above|elsewhere|at|over !you|us|our|your ;
        ^ head|management|hq office? @aux not approve|agree|authori*|sign|permit|allow|let`,
      say: ["I'm not able to change that one. What I can do is: [another option]"],
      standsFor: true,
    },
    notme: {
      patterns: `
        ^ @we @is|were|are|am not the one|agent|person|@third !to ;
        ^ @we @is|were not on|here|there|around|working|present|involved then|at|that|this|when|in|$ ;
        @it @is before my|i|we time|started|joined|was ;
        ^ @we did not take|answer|make|write|handle|pack|book|sell|set|process|create|install|choose|design your|that|this|it|the|them !well|properly|in ;
        not me|us who|that|, ; @we @is|were not on shift|duty|the|that|call|when ;
        ^ you spoke to|with someone|another|a`,
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
  const { tokens, text } = sentence;
  return isQuestion(tokens) || EXPLAINS.test(text) || hasAlternative({ text });
}

/** What a word means, or which kind of a thing it is: "a persistent cookie, not a session cookie". */
const EXPLAINS =
  /^(?:the|this|that) (?:word|name|term|abbreviation|label|title)\b|\ban? [\w-]+ ([\w-]+), not an? [\w-]+ \1\b/i;

export { examples } from './examples/buck-passing';

export const about: About = {
  evidence: 'B',
  source: '“We don’t deal with that” is on most lists of phrases to avoid',
};
