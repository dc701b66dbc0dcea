import { type About, defineRule } from '../../define-rule';
import { hasAlternative, hasApology } from '../../match/alternatives';
import { isNegative } from '../../match/good-news';
import { clauseForms, type FoundForm } from '../../rewrite/clause-forms';
import { isQuestion } from '../../text/gates';
import { lastWord, type Sentence } from '../../text/sentence';
import { words } from '../../text/word-set';

export default defineRule({
  id: 'policy-shield',
  set: 'defensive',
  severity: 2,
  defaultOn: true,
  title: 'Policy in place of a reason',
  hears: 'May sound like a wall',
  why: 'A reason or another way helps more than the rule that stands before it.',
  ...clauseForms(
    {
      bare: {
        patterns: `
          ^ @it @is|goes our|a|the? ..1 policy|practice|rule|procedure|protocol !in|to|on|for|that ;
          ^ our|the|these|this ..2 @policy is|are clear|strict|final|fixed|simple ;
          @policy appl* to everyone|everybody|all|every|you ;
          @policy|it|that|blocked|limited ..2 for a reason ;
          we operate|have a ..3 policy ; ^ @it @is|goes against|not our|the|any|within? ..1 @policy ; a rule is a rule ; would be? breaking|violate|violating ..2 @policy|code ;
          @policy say|says otherwise ; same rule|rules for|to all|everyone|everybody|every ;
          @it @is just|simply? how the ..1 system|process|company is|works ; how @we do things|it here ;
          ^ @it @is just|simply? the way it|this works|is ; in the small|fine print ; gdpr|regulations means|mean ;
          how it has always been done ; no agent|one|colleague|employee @is authori*|allowed|permitted to ;
          @policy were|are set|made|written by ; required|told|instructed by head|management|hq|corporate ;
          @policy|agreement|contract specifically|expressly|clearly excludes|exclude|says|say|states|state ;
          @policy|contract|agreement @is quite|very|perfectly? clear on|about ;
          you have? agreed|accepted|ticked to? the|these|those|our ..1 @policy when|at|as ; in the t&cs ; not me who|that ..1 makes|made|wrote|writes|sets|set ..2 @policy ;
          compliance|legal will not allow|let|permit ;
          ^ those|these|they are the|our rules|terms $ ; ^ not my|our rules|policy|choice ;
          ^ @it @is what the|our|your ..2 say*|state* ;
          ^ @it @is how|what|the ..2 head|management|hq|office|company|they|law|bosses|owner ..2 want*|decid*|requir*|demand*|say*|told|like* ;
          policy|procedure|rules|terms|price|deadline|contract|process is|are ..1 policy|procedure|rules|terms|price|deadline|contract|process ;
          ^ policy|procedure|protocol @show|dictates|requires ;
          we have a? very? strict|firm ..2 @policy|rule|rules ;
          ^ @it? is? only|just? company|store|shop|airline|house|bank|club|school|council|head|standard|hotel|brand|group|corporate|national|our|the office? @policy|practice $ ;
          @policy|process|rulebook|handbook|contract|agreement|lease do|does|will not|never allow|permit|let|cater|leave|provide|cover|give|extend|foresee|offer|accept|support !until ;
          against ..3 @policy ; for policy|company|admin reasons ;
          @is|just|simply standard|normal|usual|common practice|procedure|process ;
          ^ standard|company|corporate|head|group|store office? @policy|practice is|says|: ;
          @policy ..2 rule|rules|exclude|excludes|bar|bars|forbid|forbids|block|blocks it|that|this|such|any|you|out ;
          zero-tolerance|no-tolerance|no-refund|no-exceptions ;
          the? rules|policy|policies say|says no|not|that|only|you|it ;
        @policy|rule is|are ..1 same for ;
        our policy is our policy`,
        say: ['The reason is [the reason].', '+The reason is [the reason].'],
        severity: 3,
      },
      hands: {
        patterns: `
          my|our hands are tied ; ^ @it @is out of our|my hands ;
          @we do|did not make|write|set @my|them @policy|$ ;
          @we @must to? follow|stick|adhere|comply|go to|with|by? ..2 @policy|procedure|instructions|orders ; by the book ;
          ^ @we? am|are? only|just|merely|simply? following ..2 @policy|orders|instructions ;
          @we? am|are|have|need|must|got? to? bound|stick|keep|adhere|tied to|by the|our|company|these ..1 @policy|book|script ;
          lose my job ;
        @we only|just follow @my ..1 @policy`,
        say: ["I'm not able to change that one. What I can do is: [another option]"],
        severity: 3,
      },
      exceptions: {
        patterns: `
          @we never make exceptions ; then? everyone|everybody would|will want|wants ..2 same|one|it ; no|without exception* $|can|will|are|is ;
          @we @aux not able? to? make|allow|do|grant|give any|an? exception* ;
          bend|bent|bending the|our|any? rules ;
          if @we did|do|made|make|bent|allowed ..3 for you ,? @we|where|everyone|everybody would|will|have|has ;
          exception|exceptions @is|are|can not ;
          zero|no special? exceptions|exception|cases|treatment|favours|favors ;
        there are|is|can|will be? no|not any? exception* ;
        have to|had? do it|that|the|this same? for|to everyone ;
        if @we ..8 for|would everyone|everybody|all|others`,
        say: ["I'm not able to change that one. What I can do is: [another option]"],
        severity: 3,
        standsFor: true,
      },
      per: {
        patterns: `
          as? per|under|following our|company|the|store ..3 @policy and? conditions? ; per|under|to policy ;
          according|due to our|the|company|store|internal ..3 @policy ;
          in accordance|line|keeping with our|the|company|store ..2 @policy ; as? per ..3 @policy`,
        say: ['-What I can do is: [another option]'],
        wordsOnly: true,
        unlessOffered: true,
      },
      section: {
        patterns:
          'section|article|clause ..1 of the|our|your ..2 @policy|lease|contract|agreement ; accordance|line|under|to with? section|article',
        say: [],
        wordsOnly: true,
        unlessOffered: true,
      },
      states: {
        patterns:
          'our|store|the|these|company ..2 @policy of|and? service|use|conditions? state*|say*|require*|specif* that?',
        say: ['~'],
        wordsOnly: true,
        unlessOffered: true,
      },
      excludes: {
        patterns:
          'our|store|company|these ..2 @policy of? service|use? do|does|will not !apply|affect|mean|change ; @policy prevent*|forbid*|prohibit*|bar|bars ..3 $|from|me|us|it|that|this|any ; our|store ..2 policy|rule is that|to|not|no|very|clear',
        say: ['+What I can do is: [another option]'],
        unlessOffered: true,
      },
      terms: {
        patterns: `
          as stated|outlined|specified|mentioned|set|described|laid|written out? in|on|by our|the|your ..3 @policy|agreement|contract|lease you? accepted|signed? ;
          the terms|conditions|policy that? you have? accepted|signed ; as? per the|our contract`,
        say: ['In plain words, the terms say: [the answer]'],
        unlessOffered: true,
      },
      system: {
        patterns: `
          tool|system|software|form|program|portal will|does|would not !you give|offer|accept|allow|let|take|show me|us|that|changes|this|it|another|any ;
          @my? system|computer has it|that|this locked|blocked|down ; is|are greyed|grayed out for|on|, ;
          @my system|computer|software @aux not let|allow|permit|accept !you|users ;
          @my|own? system|computer|software|tool|program|form|screen|till only|just accept*|let|lets|allow*|permit*|take*|give* ;
          @system do|does|will|would|is|has not let|letting|allow*|permit*|accept*|give|take|support that|this|it|me|us|the|$|,|for|any|a|you|more ;
          our|the|my @system ..1 blocks|rejects|refuses|locks|blocked|rejected|refused|locked|denies|denied it|that|this|your|me|the|$ ;
        @my system requires ;
        computer|system|portal|tool|program says no`,
        say: [
          "I'm not able to change that one. What I can do is: [another option]",
          '+What I can do is: [another option]',
        ],
      },
      allowed: {
        patterns: `
          @we am|are not|never allowed|permitted|authori*|obliged ;
          @we do|have not|no have? the|any? permission|authori* ; @we am|are bound by ;
          @we reserve @my right ;
          ^ @we? am|are? not allowed|permitted|authori*|supposed|meant|empowered to|for ;
          staff|agents|colleagues|team ..1 do|does|are|is not have? the? permission|authori*|allowed ;
        @we am|are not able to override ; @we am|are not at liberty to ;
        at our ..2 discretion`,
        say: ['+What I can do is: [another option]'],
        unlessOffered: true,
      },
      closed: {
        patterns: `
          ^ not covered|eligible ;
          @be|will|can not be? accepted|considered|processed|refundable|reimbursed|permitted|eligible|covered|grounds ;
          @be non-refundable ; sales|bookings|orders|fees|payments|deposits|tickets is|are ..1 final ;
          ^ no ..2 = no ; ^ no ..1 compensation @is|are|will|can be? due|possible|available|made ;
          ^ @we do|will not accept|take|issue|cover|reimburse|refund|compensate ;
          ^ @we only cover|accept|replace|compensate|reimburse ;
        ^ you are only able|allowed|permitted|entitled to ;
        @is|are only payable|available|possible|accepted|granted|refundable after|within|if|with|until`,
        say: ['+What I can do is: [another option]'],
        whole: true,
        unlessOffered: true,
      },
      security: {
        patterns:
          'for|due|to security|privacy|compliance|data|regulatory|insurance|audit|accounting ..1 reasons|purposes ,? @we|it|this|that|the|your|no|$ ; due|because to|of ..1 privacy|gdpr|data protection? ,? @we ..2 not|unable ; subject to approval',
        say: ['+What I can do is: [another option]'],
        severity: 1,
        unlessOffered: true,
      },
    },
    isShared,
  ),
});

const LEGAL =
  /\b(?:by law|legal(?:ly)?|insur\w+|no questions|policy (?:number|holder|document)|your policy)\b/i;

/** A reason or another way stands beside it, nothing is refused at all, or the law says so. */
function isShared(sentence: Sentence, { name, last }: FoundForm): boolean {
  if (LEGAL.test(sentence.text)) return true;
  if (name !== 'exceptions' && isQuestion(sentence.tokens)) return true;
  if (
    hasAlternative(sentence) ||
    (name === 'system' && hasApology({ ...sentence, previous: '', next: '' })) ||
    (name === 'closed' && (hasApology(sentence) || /\b(?:but|until|yet|moment)\b/.test(sentence.text)))
  )
    return true;
  const whole = last > lastWord(sentence.tokens);
  if ((name === 'per' || name === 'section') && !WELCOME.test(sentence.text)) return false;
  return NEEDS_REFUSAL.has(name) && !whole && !isNegative(sentence.text);
}

/** "According to our policy you get a full refund." */
const WELCOME = /\b(?:free|covered|entitled|eligible|welcome|full|extra|refund|get|can|may)\b/i;

const NEEDS_REFUSAL = words('per section states terms excludes');

export { examples } from './examples/policy-shield';

export const about: About = {
  evidence: 'B',
  source: 'On nearly every list of phrases to avoid: a rule cited in place of a reason or an option',
};
