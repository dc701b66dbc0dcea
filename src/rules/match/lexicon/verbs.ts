import { regularForms } from './regular-forms';
import { VERB_FORMS } from './verb-forms';

export interface Verb {
  gerund: string;
  participle: string;
  /** Also a noun: "Call quality is fine". */
  noun: boolean;
}

const VERBS: ReadonlyMap<string, Verb> = new Map(
  VERB_FORMS.trim()
    .split('\n')
    .map((row): [string, Verb] => {
      const [base = '', ...forms] = row.replace(' *', '').split(' ');
      const [gerund, participle] = forms;
      const own = gerund && participle ? { gerund, participle } : regularForms(base);
      return [base, { ...own, noun: row.endsWith(' *') }];
    }),
);

const BASES: ReadonlyMap<string, string> = new Map(
  [...VERBS].map(([base, { participle }]): [string, string] => [participle, base]),
);

/** The forms of a verb given in its base form. */
export function verbOf(base: string): Verb | undefined {
  return VERBS.get(base);
}

/** "called", "read", "backed": what can follow "should have". */
export function isParticiple(word: string): boolean {
  return BASES.has(word) || (word.length > 4 && word.endsWith('ed'));
}

/** "call" of "called"; undefined for a verb that the lexicon does not have. */
export function baseOf(participle: string): string | undefined {
  return BASES.get(participle);
}
