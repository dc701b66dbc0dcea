import { type About, defineRule } from '../../define-rule';
import { hasApology } from '../../match/alternatives';
import { clauseForms, type FoundForm } from '../../rewrite/clause-forms';
import type { Sentence } from '../../text/sentence';

export default defineRule({
  id: 'non-apology',
  set: 'defensive',
  severity: 3,
  defaultOn: true,
  title: 'Apologies that take it back',
  hears: 'May sound like no apology',
  why: 'An apology for what happened lands. One for a feeling may not.',
  ...clauseForms(
    {
      seen: {
        patterns: '^ @we? am|are|do? so|very? @sorry that|if? you see it that|this|so|different* way? $|,',
        say: ['I understand that you see it differently.'],
        standsFor: true,
      },
      feel: {
        patterns: `
          ^ @we? am|are|do? so|very? @sorry to? hear? that|if? you are? feel*|think|see that|it|this|like|so|we|our|way|us|the|things|otherwise|different*|your|you|ignored ;
          ^ @we? am|are|do? so|very? @sorry that|if? you feel|felt|took|take|find|found|thought|saw|perceive*|interpret*|believe*|consider*|expected|assumed !out|a|an|some`,
        say: ["I'm sorry about [what happened]."],
        standsFor: true,
      },
      if: {
        patterns: `
          ^ @we? am|are|do? so|very? @sorry if you are|were|felt|feel|got|found|think ;
          ^ @we? am|are|do? so|very? @sorry if @we offend*|upset|hurt|sounded|came|seemed|was|were|annoyed ;
          ^ @we? am|are|do? so|very? @sorry that|if? @it|we|i came|comes|sounded|seemed|felt across? that|this|like|as ;
          ^ @we? am|are|do? so|very? @sorry if @it|there|we|my|our|any*|something|what|some ;
          @sorry if the|your|any*|he|she|they|someone|somebody|some ;
          if any*|you|this|that|our|my|the|something ..6 ,? then? @we do|can|only|would|sincerely? apologize ;
          if any*|you|this|that|our|my|the|something ..6 ,? then? @we am|are sorry ;
          if @we have? offended|upset|hurt|confused|caused ..4 ,? @we`,
        say: ["I'm sorry for how that came across."],
        standsFor: true,
      },
      any: {
        patterns: '^ @we? am|are|do? so|very? @sorry for|about any|your misunderstanding|upset|distress',
        say: [],
      },
      missed: {
        patterns: '^ @we? am|are|do? so|very? @sorry that|if? you @aux not like|enjoy|get a? chance?',
        say: ["I'm sorry about [what happened]."],
        standsFor: true,
      },
      understand: {
        patterns: ` 
          ^ @we? am|are|do? so|very? @sorry that|if? you have|had|are|were|got|became? misunderst*|missed|misread|confused|overlooked|mistaken ;
          ^ @we? am|are|do? so|very? @sorry for|about your confusion ;
        ^ @we? am|are|do? so|very? @sorry that|if? you @aux not understand|see|read|realize|realise|follow|notice|like|enjoy|get a? chance?`,
        say: ["I'm sorry. Let me put it another way: [the answer]"],
        standsFor: true,
      },
      but: {
        patterns: `
          ^ @we? am|are|do? @sorry that? ,|-? but|however > $|that|there ;
          ^ @we? am|are|do? so|very? @sorry ,|-? however|although|though|yet|still ;
          ^ @we? am|are|do? so|very? @sorry that? ,|-? but > you were|are|did|have|had|should|agreed|signed ;
          @sorry ,? but > it was|says|clearly ;
          @sorry ,? but > the|your|our ..2 still|stands|remains|applies|stays|final ;
        my? apologies ,? but > $|that|there|those ;
        @sorry for ..5 ,? but > you|it|that|there|your`,
        say: ['.'],
        severity: 2,
      },
      passive: {
        patterns: `
          it seems|appears something went wrong ;
          ^ some? mistakes|errors were|was|have|do|can|will? made|happen*|occur*|been ;
          ^ a|an|some ..1 error|oversight|mistake|miscommunication|misunderstanding|mix-up @is|has|occurred made|been|$ ;
          ^ there was|were|has|have been? ..2 mistakes|oversight*|mishap*|mix-up*|slip-up*|shortcoming*|miscommunication|lapse* ;
          ^ we are only|all|just human ;
        ^ something went wrong $ ;
        ^ @it @is an|a|just oversight $`,
        say: ['Something went differently than it was meant to.'],
        severity: 2,
      },
      maybe: {
        patterns: `
          @sorry|excuse|forgive ..1 in case you|it|of|we|that|the|our|my|any*|some* ;
          @sorry should|wherever any*|this|that|it|you|the|our ; @sorry for|about whatever|however ;
          to the extent ..8 , ..3 @sorry ; @sorry to the|whatever extent ;
          should|if our|my|this|that|any*|the|we|it|you|something ..8 ,? then? ..3 sorry|apologize|apologies|regretted ;
          ^ please? forgive|excuse|pardon me|us if !i|we ;
          @sorry|apologizes|apologized ..1 to those|anyone|everyone|any|all ..2 who|that may|might|felt|feel|found|were ;
          @sorry for|about any|the|whatever ..3 you may|might|could ; @sorry ..4 if any ;
          can|could only apologize|say sorry? if|that|should ;
          @sorry ..1 if ..3 was|were|has|have|sounded|came|caused ;
          if any offence|offense|upset|hurt|distress|harm|confusion`,
        say: [],
        severity: 2,
      },
      view: {
        patterns: `
          @sorry ..5 your impression|perception|feeling|opinion|interpretation|take ;
          @sorry for|about how|the you|way perceive*|felt|feel|took|saw|interpret*|understood|see|you ;
          @sorry for|about|that|if ..2 it|that|this|what made|makes|make you feel ;
          @sorry ..4 not|is to your liking|satisfaction|taste ; @sorry ..2 your expectations ;
          @sorry that? you had such|high|hoped|expected|wanted|remember|see|view|read ;
          @sorry that? you got|get|were|are|became|have|feel|felt so? offended|disappointed|upset|angry|cross|unhappy ;
          @sorry ..3 has|have? made you ..1 @mood ;
          is|are ..1 sorry that|if|you you|the|felt|feel|were|took|got ;
          shame|pity|unfortunate that? you are|were|feel|felt|took|take|found|got|see|saw|think|thought ;
          wrong end of the ;
          @sorry to hear|learn|see that? you are|were|have|had ..2 disappointed|unhappy|upset|dissatisfied ;
          @sorry ..2 you had|have|are|were ..1 trouble|difficulty|able ..1 following|understanding|follow|understand`,
        say: [],
        severity: 2,
      },
      nobody: {
        patterns:
          "like? wires ..3 crossed ; slipped|slips|fell|fallen|falls through the cracks|net ; ball was ..1 dropped ; did|have|has not ..1 go|gone to|as|according ; could|should|might|may have been ..1 worded|handled|communicated|phrased|expressed|managed|explained|put ..1 better|differently|otherwise|more ; not ..1 handled in|as|properly|well|correctly|ideally ; lost in translation ; lessons ..2 learned|learnt ; errors|mistakes|mix-ups|ups|slips|slip-ups|oversights|things ..1 creep|occur|slip|happen sometimes|in|from|now|to ; some|a ..1 mix-up|up|mistake|slip|slip-up|error|oversight must|may|might|seems|appears to? have occurred|happened|crept|been ; there may|might|must have been a|an|some|any slip* ; an|a|the ..1 error|mistake|oversight|mix-up on|in|with|from ..2 has|have ..1 occurred|happened ; is|was ..2 regrettable|regretted ; matter of regret ; nobody's|noone's|nobody|no-one|we is|are? perfect|human ; somebody|someone somewhere|must|has have? slipped|messed",
        say: [],
        severity: 2,
      },
      grudging: {
        patterns: `
          what more|else can|could|do|should ..3 sorry|apologize ; say|said sorry as|already|how|so|again ;
          already said|say|apologized sorry? ; sorry not sorry ; @sorry and all ; sorry or whatever ;
          sorry ,? happy|satisfied|ok|better now ; apology is in order ; owe you an apology if ;
          @sorry ..1 @pause? although|though|only|yet|still|however > @we|it|there|the|that|you|our|to|my|this ;
          @sorry|apology ,|- although|though|only|yet|however > @we|it|there|the|that|you|our|to|my|this|, ;
          apologies ,? but|however|although|only ; apologies|sorry all|about|for ..3 ,? although|though|but`,
        say: [],
        severity: 2,
      },
      regret: {
        patterns:
          '^ @we regret any|the|this|if|your ; we regret that|how|any|if ; it is a? regrettable|unfortunate|shame|pity that you|this|we|$',
        say: ["I'm sorry about [what happened]."],
        severity: 2,
        standsFor: true,
      },
      inform: {
        patterns: '^ @we regret to inform|tell|say|hear you? that?',
        say: ['~'],
        severity: 2,
        wordsOnly: true,
      },
      intention: {
        patterns: `
          @it @is not|never our|my|the inten* $|to|here|at|that ;
          ^ @we did|never not? mean|intend* to|any|it|that|for|$ !rush ;
          @it was|were not|never meant|intended to|as|that ;
          ^ nobody|no-one|none meant|intended|wanted to|any|that ;
          not|never our|the|my intention|intent|aim|purpose|goal ; there was|is no intention|intent|malice ;
          no harm|offence|offense|malice|disrespect ..1 was|is|were? meant|intended ;
          was|is|were certainly|definitely? not|never meant $|badly ; best of? intentions ;
          @we never wanted ..1 to|this|you ; @we? was|were not trying|meaning to be|sound|upset|offend|seem ;
        ^ @we meant well|no ;
        @it @is not|nothing on|by? purpose|intentional|deliberate|personal|malicious $|and|but`,
        say: ['I can see how that came across.'],
        severity: 2,
      },
      unhappy: {
        patterns: `
          ^ @we? am|are|do? so|very? @sorry to? hear|see? that? you are|were|got not? satisfied|happy|unhappy|upset|angry ;
          ^ @we? am|are? so|very? @sorry that? you are|were disappointed|dissatisfied|offended ;
          ^ @we? am|are|do? so|very? @sorry for|about|you your|had|a a? bad experience`,
        say: ["I'm sorry this hasn't worked out for you."],
        severity: 1,
      },
      already: {
        patterns:
          '@we have? already apolog*|said ; @we have apolog* for|already|several|twice|many|multiple ; @we have? said @we? @is|am|were|are? sorry ; how many times do|must|should|have ..3 @sorry|say ; @we did|have already? say|said sorry',
        say: ["I know an apology doesn't undo it. Here's where it stands: [the answer]"],
        standsFor: true,
      },
      fair: {
        patterns: '^ to be fair ,? !to|and ; ^ in all|our|my? fairness|defense|defence ,? !to',
        say: ['~'],
        severity: 2,
        wordsOnly: true,
      },
    },
    isMeant,
  ),
});

const OURS =
  /\b(?:i|we) (?:caused|made|gave|sent|wrote)\b|\b(?:question|(?:bit|so|is|was|such a) long|long (?:message|email|answer|reply|wait)|late (?:reply|response|answer))\b/i;

/** The agent says what they did, or has something good to tell. */
function isMeant(sentence: Sentence, { name }: FoundForm): boolean {
  if (name === 'intention' && hasApology(sentence)) return true;
  return OURS.test(sentence.text);
}

export { examples } from './examples/non-apology';

export const about: About = {
  evidence: 'A',
  source: 'Parts of an apology (Roschk & Kaiser 2013); kinds of non-apology (Kampf)',
};
