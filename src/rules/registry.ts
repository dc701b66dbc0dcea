import type { Rule } from './define-rule';
import fragmentRequest from './sets/commands/fragment-request';
import imperativeRequest from './sets/commands/imperative-request';
import needStatement from './sets/commands/need-statement';
import obligation from './sets/commands/obligation';
import pleaseImperative from './sets/commands/please-imperative';
import ultimatum from './sets/commands/ultimatum';
import whyQuestion from './sets/commands/why-question';
import accusation from './sets/defensive/accusation';
import blame from './sets/defensive/blame';
import buckPassing from './sets/defensive/buck-passing';
import candorMarker from './sets/defensive/candor-marker';
import contradiction from './sets/defensive/contradiction';
import denial from './sets/defensive/denial';
import emotionPolicing from './sets/defensive/emotion-policing';
import flatRefusal from './sets/defensive/flat-refusal';
import minimizer from './sets/defensive/minimizer';
import nonApology from './sets/defensive/non-apology';
import policyShield from './sets/defensive/policy-shield';
import yesBut from './sets/defensive/yes-but';
import apologyStacking from './sets/routine/apology-stacking';
import brushOff from './sets/routine/brush-off';
import cannedEmpathy from './sets/routine/canned-empathy';
import chatShorthand from './sets/routine/chat-shorthand';
import holdCommand from './sets/routine/hold-command';
import internalJargon from './sets/routine/internal-jargon';
import officialese from './sets/routine/officialese';
import pleaseStacking from './sets/routine/please-stacking';
import questionStacking from './sets/routine/question-stacking';
import regionalIdiom from './sets/routine/regional-idiom';
import repeatReminder from './sets/routine/repeat-reminder';
import rushing from './sets/routine/rushing';
import shouting from './sets/routine/shouting';
import stockPhrase from './sets/routine/stock-phrase';
import ticketSpeak from './sets/routine/ticket-speak';
import undefinedAcronym from './sets/routine/undefined-acronym';
import unfinished from './sets/routine/unfinished';
import vagueTiming from './sets/routine/vague-timing';

/** Every built-in rule. */
export const RULES: readonly Rule[] = [
  fragmentRequest,
  imperativeRequest,
  needStatement,
  obligation,
  pleaseImperative,
  whyQuestion,
  ultimatum,
  denial,
  blame,
  accusation,
  contradiction,
  emotionPolicing,
  flatRefusal,
  minimizer,
  nonApology,
  policyShield,
  buckPassing,
  candorMarker,
  yesBut,
  repeatReminder,
  vagueTiming,
  unfinished,
  rushing,
  holdCommand,
  chatShorthand,
  undefinedAcronym,
  internalJargon,
  officialese,
  stockPhrase,
  cannedEmpathy,
  ticketSpeak,
  brushOff,
  shouting,
  regionalIdiom,
  apologyStacking,
  pleaseStacking,
  questionStacking,
];

/** The rule with this id, if there is one. */
export function ruleOf(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
