import { type About, defineRule } from '../../define-rule';
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
      patterns: `
        ^ that @is impossible $ ; ^ @it @is not true|correct|accurate $ ; ^ @it @is not the case ;
        ^ @it @is not how ..3 work*|goes|went ; ^ @it never happened ;
        ^ @it @is highly? unlikely|doubtful $|that ; hard to believe !it ;
        ^ that|it can|could not be|have !easy|fun|changed|done|nice|avoided $|right|true|correct|happened|from|our|us|due|the ;
        ^ @it did not happen|occur|take place? $ ;
        ^ @it can|could not have been|come|happened|gone|left|got !easy|fun|nice|pleasant ;
        ^ @it @is a|an complete|plain? false|incorrect|untrue|inaccurate|lie|exaggeration|myth|wrong !positive|advertising|alarm|on $|statement|claim|accusation|assumption|allegation|and|, ;
        ^ @we dispute|deny|reject @it|your|any ; you are|were misinformed ;
        at no point|time did|have|has ;
        there is no way that|it|this|you|anyone|our ..4 <ed>|came|did|was|left|could|would ;
        could not possibly? have been <ed>|from|our|us ; ^ not true|correct|accurate at|and|either ;
        @we have|must|would to? dispute|deny|reject|refute @it|your|any ;
        @it @is rubbish|nonsense|ridiculous|absurd ; @claim that ..8 @is plain? @false ;
        your version|account of ..4 @is plain? not|@false ;
        @it @is plain? @false to|that say|claim|suggest|we|the|our|i ;
        a complete? fabrication|distortion|invention ; no truth in|to|behind ; you are in error|under ;
        no such ..2 was|were|has|had|took|happened|occurred ;
        there was|were|has no|never|been such|any|a|an ..1 call|agreement|promise|offer|outage|message|request|conversation|booking|deal|plan|arrangement|discount ;
        ^ such a? ..1 can|could|has|have|did|do|never never|not !be ;
        what you are|have|were|been? saying|say|said|wrote|describe|describing|claim|claiming|heard|told did|could|never|is|was not|nonsense|@false ;
        not quite? what|how @it? happened|went ; did not go|happen|work like|that that|this|way ;
        zero|no chance|way we|i|our|that|it|the|did ..3 <ed>|took|sent|came|did|throw|would ;
        ^ @we highly|seriously|strongly? doubt it|that|this|you $|you ;
        ^ you|they can|could not have !known|seen|avoided|prevented|asked|done <ed> ;
        @it @is news to me|us ;
        ^ @it @is not so|like that $ ;
        @we do not believe @it @is what|true|right|how|the ;
        @we do not make mistakes|errors ;
        @we am|are sure|certain|confident that? we|our|nobody <ed>|did|sent`,
      say: ["Perhaps I'm missing something. Could you tell me more about what you saw?"],
      standsFor: true,
    },
    fault: {
      patterns: ` 
        fault|mistake|error|problem is|was|does not lie? with|from|on|at? ours|mine|us|me|our|my ;
        ^ not our|my fault ; @we am|are|is not to|at blame|fault ; @we? am|are|is not responsible|liable ;
        accept|take|assume no responsibility ; @we can not be held ; ^ @it @is not us|me $ ;
        can|could|does not|never be? held|hold responsible|liable|accountable ; not from our|my side|end ;
        can|could not have been|come us|from|me ; do not blame|pin|put us|me|our|it|this|that ..2 on|for|$ ;
        @it @is not our|my ..1 fault|doing|mistake|error|driver`,
      say: ['Whatever the cause, what I can do is: [another option]'],
    },
    fine: {
      patterns: `
        everything|it|nothing|all is|looks|works|seems? fine|wrong|ok|okay|good|normal|normally|correct|correctly|working|broken|amiss ..1 on|from|at|for our|my|me end|side|$ ;
        everything is|works|looks|seems ..1 fine|ok|okay|correctly|normally|order here|$ ;
        works fine|ok on|for my|our|me ; @it works perfectly|normally here|on|for|$ ;
        nothing wrong with the|it|our ;
        @is|were fine|working|ok|intact|complete when it|they|@we ..1 left|sent|shipped|packed ;
        nothing the matter with ; there is|are no mistake*|fault*|defect* $|on|in|with|at|here|there|from ;
        condition|damaged|intact|sealed|complete|undamaged|tested when|before it|they|@we ..1 left|shipped|sent|packed|handed ;
        @it works on|at my|our end|side ;
        works fine? for everyone|everybody|others|all|other ;
        no issue|issues|problem|problems|errors on|at|from our|my ;
        ^ our ..1 is|are working fine|normally|correctly|properly`,
      say: ['On my side it looks as expected so far. Could you tell me what you see?'],
      severity: 2,
    },
    searched: {
      patterns: '@we ..5 found nothing|no !so|else|longer $|wrong|fault*|defect*|evidence',
      say: [],
      severity: 2,
    },
    record: {
      patterns:
        '@we have no record ; @we never received|got your ; there is no record !number ; @we do|can not have|see|find any|a? record',
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
      patterns: `
        ^ @we did nothing wrong ; ^ @we did everything right|correctly ;
        ^ @we have not done|said that|this|it $ ; would not|never make such ;
        ^ @we did|have|do not do|done|did anything wrong|that ; ^ @we did everything|all @we could $ ;
        ^ @we followed procedure|@my ..1 steps|process|$ ; ^ @we have? did|done|do my|our job|part|best? $`,
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
      patterns: `
        ^ nobody|none|no-one ..3 would|has|have|ever? ever? tell|told|say|said|promise*|agree*|claim*|do|did|advis* !me|us|when|what|how|yet|anything ;
        ^ no one ..3 would|has|have|ever? ever? tell|told|say|said|promise*|agree*|claim*|do|did|advis* !me|us|when|what|how|yet|anything ;
        ^ @we did|would|have? not|never promise*|guarantee|advertise*|agree*|claim*|tell|told|say|said you|it|such|any*|to|a|<do>|free|this !in|about|earlier|enough ;
        ^ our|my ..1 staff|driver*|team|colleague*|agent*|technician*|people|crew|engineer* did|do|would|have|has? not|never !see|receive*|yet|get|been|manage|have ;
        ^ @we would|could not|never have !been|known|had|got <ed>|let|left|done ;
        ^ nobody|none|no-one ..3 would ever? have <ed>|left|done ;
        ^ our|my ..1 staff|driver*|team|colleague*|agent*|technician*|people|crew|engineer*|nurse*|vans|drivers would|could not|never have <ed>|left|done ;
        nothing of the kind|sort ; @we did|said no such thing ;
        ^ we did not !see|find|get|receive|know|have|hear|notice|mean|want|need|reply|answer|inform|explain|send|realize|manage <do>|lose your|you|any|the|it|that ;
        ^ @we do not|never lose|overcharge|mislead|steal|spam|mistreat !sight|about ;
        ^ @we do not believe|think he|she|they|anyone|anybody|our ..3 said|told|did|promised|would ;
        ^ no ,? @we|our did|have|has not ; neither i|we nor ;
        @we do not remember|recall ever? promis*|agree*|saying|telling|offering|making|giving|that|such ;
        deny|denies|refute|refutes ever? having|all|any|this|that|the|your|<v> ;
        reject the|any|this|that|your suggestion|claim*|allegation*|idea|accusation*|notion ;
        nobody|no-one here|at|in|on|from ..3 would|told|said|promised|offered|agreed ;
        our|my ..2 do|does not|never make|lose|throw|steal|lie|overcharge|mislead|spam|delete|ignore|damage|break|leak|do errors|mistakes|parcel*|that|such|anything|any*|your|like|money|data ;
        never promised|agreed|claimed|offered|advertised you|that|anything|such|any|a ;
        @we|he|she|they|driver|staff did nothing wrong ;
        must|categorically|firmly|strongly|respectfully deny|dispute|refute|reject ;
        ^ i did not say|tell|promise|agree|charge|cancel|delete|change|remove you|that|it|your|anything|any ;
        there is no evidence|proof|indication that|of ; nothing of that sort|kind|nature ;
        ^ @we never !received|got|had|seen|saw|heard <ed> you|your|any ;
        ^ no one ..3 would ever? have <ed>|left|done`,
      say: ["Perhaps I'm missing something. Could you tell me more, so I can look into it?"],
      standsFor: true,
    },
    only: {
      patterns: `
        ^ nobody|no one? else? has|have|had ..1 complained|reported|problem|issue|complaint ;
        ^ nobody|no one? else ..4 complain* ; you are the only|first one|person $|with|having ;
        ^ other customers|people|users do|have not|never ;
        ^ @we have never had|seen @my|such|a? ..1 complaint*|problem|issue ;
        ^ @we have|had had|received|got? no|not|never any|other|single|a|had? ..1 complaint*`,
      say: ['Thank you for telling me. Could you tell me more about what you see?'],
      standsFor: true,
    },
    heard: {
      patterns: `
        ^ @we? have? never heard|seen of? @it|such ;
        ^ @we had|have no problem*|issue*|trouble $|with|using|downloading|opening|here|on ;
        ^ @we am|are|have|did|do not ..1 any|this|that|the problem*|issue* $|with|here|on ;
        ^ @we? can not reproduce|replicate|recreate`,
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
    if (OURS.test(sentence.next ?? '')) return [];
    const denial = findDenials(sentence).find((one) => spanOf(sentence, one)[0] === start);
    return [
      ...notHereYet(sentence, start, end),
      ...(denial ? denialWordings(sentence, denial, start, end) : FORMS.rewrite(match, sentence)),
    ];
  },
});

/** "That can't be our van. Ours are green": it would stand for nothing. */
const OURS = /^(?:ours|mine|theirs)\b/i;

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

export { examples } from './examples/denial';

export const about: About = {
  evidence: 'B',
  source: 'Micah Solomon’s list of defensive phrases; the article’s own examples',
};
