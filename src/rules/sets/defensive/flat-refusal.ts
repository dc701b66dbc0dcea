import { type About, defineRule } from '../../define-rule';
import { hasAlternative, hasApology } from '../../match/alternatives';
import { isGoodNews } from '../../match/good-news';
import { clauseForms, type FoundForm } from '../../rewrite/clause-forms';
import { notKnownYet } from '../../rewrite/not-known-yet';
import { isQuestion } from '../../text/gates';
import type { Sentence } from '../../text/sentence';
import { words } from '../../text/word-set';

const FORMS = clauseForms(
  {
    nothing: {
      patterns: `
          there is|are not? nothing|little|much|anything|hardly else|more|further|much|left|anything? that? @we ..3 can|could ;
          ^ nothing else|more|further? that? @we can do ; there is no way|option $|around|@we ;
          ^ nothing else|more|further? can be done ;
          nothing else|more|further|left to discuss|say|add|do|offer $|here|about|for ; out of luck ;
          out of the question ; as far as @we can|could|may|will go|do|help ; a no from us|me|the|our|my ;
          ^ @we would|will|have|must to? say no`,
      say: [
        'This is beyond what I can change. What I can do is: [another option]',
        '+What I can do is: [another option]',
      ],
    },
    settled: {
      patterns: `
          end of discussion ; case closed ; @it? @is? not going to happen $ ;
          @we will not be? discuss*|debate|argue ; @we consider @my ..1 closed|resolved ; refrain from ;
          @my ..1 answer @is|has|will not changed|change ;
          ^ @we have|must|will|need to? say? no|decline|refuse|reject $|to|@it|your ;
          answer is|remains|stays still? no $ ; ^ @my ..1 answer|decision is|remains final ;
        ^ not a chance ;
        @we have nothing else|more|further|to for|to|offer|add|say ;
        @we refuse|decline to`,
      say: ['+What I can do is: [another option]'],
    },
    closing: {
      patterns:
        '^ locking|closing this|as ; ^ @we will|am|are going|gonna? to? lock|close this|the thread|topic|ticket|case|discussion',
      say: [],
    },
    that: {
      patterns: `
          ^ @we? can|could|will|would|am|are not|unable be? able? to? do|help|assist|support|change that|this|it|you|with|so? with? that|this|it|so? $|sorry|@we|there|any|further|, ;
          ^ @we? can not proceed|continue otherwise ;
          ^ without ..4 ,? @we|it|there can|will not do|help|process|proceed|be ;
          @we am|are not in a position to ; ^ it? is? too late to|$ ; ^ @we can|will not keep <v> ;
          ^ @we will not be !able|late|long|open|here|back|charging|billing <v> ;
          ^ @we do not do|offer|support|provide|handle|deal|cover with? that|this|those|these|it $ ;
          ^ @we do not do|offer|provide|handle ..3 $ ; ^ @we do not deal with ..3 $ ;
          ^ @we am|are not going|willing|prepared to @refuse|do|make|pay|keep ;
          ^ @we will not !be|let|need|have|charge|send|ask|share|stop|know|see|forget|give|bother|use|touch|miss|proceed|start|begin|do|keep|dress|lie|pretend|make|take <do>|reduce ;
          ^ you can|will|may not have|get|receive|claim @my|another|it ..2 refund*|replacement|compensation|exchange|discount|money|credit|one|$ ;
          ^ can|could not @refuse ; ^ not happening ; ^ @we? do|does not do !this|that|it|anything|so|business ;
        @is|are not on offer ;
        ^ no|nope ,? @we do|can|could|will not !charge|need|mind|think|see|have <do>|fit ;
        ^ no ,? you may|can not`,
      say: ['+What I can do is: [another option]'],
      unlessOffered: true,
    },
    impossible: {
      patterns: `
          ^ @it @is|will|would not be? possible|feasible|doable $|for|at|here|now|after|with|any* ;
          ^ @it @is impossible $|for|to ; ^ not possible|doable $|with|on|for|at|in|here ;
          @is|are not a|an|something|anything ..2 that? @we do|offer|provide|support|cover|sell|stock|make|ship ;
          @we have no|none|nothing ..1 left|remaining|available|spare $|in|for|at|of ;
          @we only do|offer|provide|sell|support @it|these|those|them|$ ;
          @we no longer do|offer|sell|ship|make|provide|accept|carry|stock ;
          @is|are not offered|sold|done|provided|made here|any*|by|to|during|at|in|on|$ ;
          ^ @it @is|will not be? feasible|doable|possible|an to|for ;
          no chance|possibility|prospect|hope of|for|to ; falls|fall outside|beyond of? what|our|the ;
          will not be allowed|permitted|accepted|considered|refunded|replaced|paid|extended|issued|reinstated|changed ;
          no refund*|discount*|upgrade*|extension*|return*|compensation|replacement*|cancellation*|swap*|exchange* will|can|could|is|are|on|for|after|here|today|$|,|at|once|once ;
          @is|are not recoverable|reversible|refundable|transferable|exchangeable|negotiable|changeable|upgradable`,
      say: ['+What I can do is: [another option]'],
      unlessOffered: true,
      whole: true,
    },
    barred: {
      patterns:
        '@is|are not an option|negotiable $|on|here|at|, ; @is|are out of the question ; there is|are no other? way|options|solution $|left|here',
      say: ['+What I can do is: [another option]'],
      whole: true,
    },
    no: {
      patterns:
        '^ no|nope way? $$ ; ^ no can do ; ^ no ,? @we do|can|could|will not $$ ; ^ absolutely|definitely not $$ ; ^ sorry|unfortunately ,? no|not $$ ; ^ @we am afraid not|no $$',
      say: ["I'm afraid not. What I can do is: [another option]"],
    },
    able: {
      patterns: `
          ^ ,? @we can|could|am|are not|unable able? to? @refuse|$ !but ;
          ^ ,? @we am|are unable|not able? to !see|find|locate|reproduce|tell|say|think|replicate|confirm|open <do> ;
          ^ ,? @we can not !see|find|say|think|tell|wait|help|be|thank|imagine|reproduce|remember|believe|recommend|replicate|speak|know|agree|confirm|reply|use|get|access|open|read|check|locate|understand|test|keep|promise|stop|make|express|figure|explain|follow <do> ;
          ^ ,? @we? will not be able to ;
          ^ @it can|could not be done|changed|undone|reversed|granted|refunded|exchanged|waived|returned|cancel* ;
          ^ ,? it @is not possible to ;
          ^ @we do|will not discuss|reopen|reinstall|replace|repair|negotiate|exchange|reveal|disclose ;
          ^ we are out of $|stock|those|that|it ;
          ^ we are fully|completely? booked|full $|on|for|that|until|this ;
          is|are|was|were unable|powerless to ;
          engineer*|doctor|driver*|flight|gym|office|team|council|clinic|school|hotel|warehouse|courier can|could|will|does|do not !see|find|reach|say|think|charge|need|affect <do> ;
          has|have been rejected|declined|denied|refused $|,|by|and|so ;
          @is rejected|declined|denied|refused $|,|by|and|so ;
          can|could not be !open*|edit*|delet*|modif*|seen|found|reach* <ed> any? more|longer|anymore|now|$|,|without|for|on|at|after|by|here`,
      say: ['+What I can do is: [another option]'],
      severity: 1,
      unlessOffered: true,
    },
    absent: {
      patterns: `
          @is|are not possible|supported|available|allowed|permitted|accepted|considered|processed|offered|given|issued|done $|in|for|at|by|to|after|during|with|on|here|any*|as|, ;
          there is|are no|not ..2 way|option|setting|feature|support|possibility|method|function to|in|on|that|for|here|$|with ;
          ^ ,? @we do not offer|support|provide|handle|track|sell|cover|accept|carry ;
          ^ ,? we do not have|control ;
          ^ ,? i do not have an|any|that|this|the ..1 info*|answer*|details|access ;
          ^ ,? we have no !idea|eta|doubt|problem ;
          ^ ,? @we can only !suggest|recommend|imagine|apologize|speak|assume|guess|hope|think|say|see|know|offer|agree|protect ;
          ^ you can not just|simply <do> ; no means|way|option|possibility of|to|around ;
        there is nothing that? @we (|, ;
        there is|are no|not ..4 here $ ;
        @we have no info*`,
      say: ['+What I can do is: [another option]'],
      severity: 1,
      whole: true,
      unlessOffered: true,
    },
    unknown: {
      patterns:
        '^ @we do|am|are not know|sure $ ; ^ @we have no idea $|on|about|why|how|when|what|where|who ; ^ who knows $$ ; ^ no idea|clue $',
      say: [
        "I don't know that yet. I expect to know more by [time].",
        "I don't know that yet. What I do know is: [what you know]",
      ],
      unlessOffered: true,
    },
    all: {
      patterns:
        '^ @it @is all|everything that? @we can do|offer|give|say|provide ; ^ @it @is the best|most|only thing|option? that? @we can do|give|offer ; ^ all @we can do is !thank|ask|apologize ; ^ the only|best thing|option that? @we can do is',
      say: ['What I can do is: [another option]'],
    },
    eligible: {
      patterns: `
          ^ you|your ..1 do|does not meet|qualify|fulfil*|satisfy ; ^ you are not eligible|entitled ;
          ^ your|the ..1 request|claim|application|order|account|item|appeal|complaint @is|has|does|can been? not? be? denied|rejected|declined|refused|eligible|turned|unsuccessful ;
          do|does not qualify|entitle $|for|you|as ;
        ^ your|the ..1 request|claim|application|appeal @is|has|was|can not been|be? approved|granted|accepted|successful|considered ;
        ^ @it @is rejected|denied|declined|refused $|because|as|,`,
      say: ['+What I can do is: [another option]'],
      unlessOffered: true,
    },
  },
  isNearMiss,
);

export default defineRule({
  id: 'flat-refusal',
  set: 'defensive',
  severity: 2,
  defaultOn: true,
  title: 'A no with nothing beside it',
  hears: 'May feel like a closed door',
  why: 'A no is easier to hear beside something that can be done.',
  find: FORMS.find,
  rewrite: (match, sentence) => [...notKnownYet(sentence, match.start), ...FORMS.rewrite(match, sentence)],
});

/** An answer that is more than this is no closed door. */
const ALONE = words('no unknown');

/** "You are not allowed to download it" may be what the customer sees. */
const NO_REFUSAL = words('you which that who');

const REASON =
  /\b(?:because|since|until|till|yet|without|unless|while|before|after|once|so that|to keep|for your|as of|but|by law)\b/i;

/** Another way or regret stands beside it; "no" answers a question; the agent goes on to find out. */
function isNearMiss(sentence: Sentence, { name, first, last }: FoundForm): boolean {
  if (ALONE.has(name) && (sentence.next !== undefined || sentence.previous !== undefined)) return true;
  if ((name === 'able' || name === 'absent') && REASON.test(sentence.text)) return true;
  // "The answer has not changed": what was said before opens no door
  const around =
    name === 'nothing' || name === 'settled'
      ? { text: sentence.text, previous: '', next: sentence.next }
      : sentence;
  if (name === 'absent' && NO_REFUSAL.has(sentence.tokens[first - 1]?.word ?? '')) return true;
  return (
    isQuestion(sentence.tokens) ||
    hasAlternative(around, name === 'absent' ? sentence.tokens[last - 1]?.end : 0) ||
    isRegretted(sentence, name) ||
    isGoodNews(sentence)
  );
}

const SORRY = /\b(?:(?:['’]?m|am|are|['’]re|so|very|really)\s+(?:\w+\s+)?sorry|apolog\w+|regret)\b/i;
const SHUT = words('that impossible no');

/** "Can't do that, sorry" shuts as hard as without the word. */
function isRegretted(sentence: Sentence, name: string): boolean {
  if (SHUT.has(name) && /\bsorry\b/i.test(sentence.text)) return SORRY.test(sentence.text);
  return hasApology(sentence);
}

export { examples } from './examples/flat-refusal';

export const about: About = {
  evidence: 'B',
  source: '“No, with reasonable alternatives” (Micah Solomon); most practitioner lists',
};
