import type { Sentence } from '../text/sentence';
import type { Opener } from './openers';
import { CLASSES } from './pattern-words';
import { WordPatterns } from './word-patterns';

/** What is an order only with "please" in front: without it these verbs open steps, notes and goodwill. */
const FORMS = new WordPatterns(
  {
    known: 'please let me|us know $$',
    solved:
      'please select|mark|choose|accept|flag @my|it|one ..2 answer|reply|response|solution|post|thread|question|as',
    thread: 'please start|open|create|make|post @my|another ..4 thread|topic|question|post',
    state:
      'please be !aware|advised|assured|informed|sure|careful|reminded|free; please have @my ..3 ready|handy',
    ours: 'please have|get|ask|tell @my|him|her|them ..9 to? contact|call|email|message|write|reach|reply us|me',
    paper: `
      please go|look|read|run over|through|into|at @my; please note|write it|them|@my? down|code|number;
      please resolve|solve|move|empty|free|clean|limit @my; please allow access|us; please top up; please double check; please avoid <v>; please present @my; please hurry`,
  },
  CLASSES,
);
const HEDGES = /^(?:could|can|would|will|may|might|if you need)\b/i;

/** The order that "please" alone makes of a clause. Contested, and only a hint. */
export function pleaseOrder(sentence: Sentence): Opener | undefined {
  const { tokens, text } = sentence;
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
