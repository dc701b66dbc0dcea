import type { Sentence } from '../text/sentence';
import type { Opener } from './openers';
import { WordPatterns } from './word-patterns';

/** What is an order only with "please" in front: without it these verbs open steps, notes and goodwill. */
const FORMS = new WordPatterns({
  known: 'please let me|us know $$',
  solved:
    'please select|mark|choose|accept|flag the|that|this|it|your|my|his|her|a|one|any ..2 answer|reply|response|solution|post|thread|question|topic|ticket|as a?',
  thread:
    'please start|open|create|make|raise|post|ask your|a|another|in own|new|separate|different|fresh? ..1 thread|topic|question|discussion|post|conversation',
  state:
    'please be ready|punctual|present|prepared|available|brief|concise|quick|there|here|home|aware|respectful|polite|considerate|reasonable; please be on|at|in; please have your|the|a ..3 ready|handy',
  ours: 'please have|get|ask|tell the|your|a|him|her|them ..9 to? contact|call|email|message|write|reach|reply|dm us|me',
  paper:
    'please go|look|read|run over|through|into the|our|your; please note|write|jot it|them|the|your down|code|number; please note|write down; please resolve|solve|rectify|remedy the|your|this|these|any; please allow access|us|me ..1 access|to; please move|delete|remove|empty|free|clean your|the|all; please top up; please stick|keep to one|the|this|your|a; please double check; please avoid <v>; please present the|your|a; please hurry; please limit|restrict|confine your|it|this|the; please look|check with|at your|the',
});
const HEDGES = /^(?:could|can|would|will|may|might|if you need)\b/i;

/** The order that "please" alone makes of a clause. Contested, and only a hint. */
export function pleaseOrder({ tokens, text }: Sentence): Opener | undefined {
  if (HEDGES.test(text)) return undefined;
  const hit = FORMS.search(tokens).find(({ first }) => !ASKS.has(tokens[first - 1]?.word ?? ''));
  if (!hit || (hit.name === 'known' && /\b(?:if|in case|when|once|should|whether)\b/i.test(text)))
    return undefined;
  const verb = hit.first + 1;
  return {
    first: verb,
    verb,
    please: true,
    negated: false,
    conditional: false,
    later: hit.first > 0,
    mild: true,
  };
}

const ASKS: ReadonlySet<string> = new Set(['you', 'we', 'i', 'can', 'could', 'yes', 'to']);
