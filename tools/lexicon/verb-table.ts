import nlp from 'compromise/two';
import { BASE_VERBS, PARTICIPLE_ONLY } from './base-verbs';

/** The part of compromise's methods that its types leave out. */
interface VerbMethods {
  two: { transform: { verb: { conjugate(base: string, model: unknown): Conjugation } } };
}

interface Conjugation {
  PastTense: string;
  Gerund: string;
  Participle?: string;
}

/** What compromise 14.17 gets wrong on a bare verb, or does not know. */
const CORRECTIONS: Record<string, Partial<Pick<VerbForms, 'gerund' | 'participle'>>> = {
  be: { participle: 'been' },
  come: { participle: 'come' },
  dm: { gerund: 'DMing', participle: 'DMed' },
  label: { participle: 'labelled' },
  're-send': { participle: 're-sent' },
  sync: { gerund: 'syncing', participle: 'synced' },
  text: { gerund: 'texting', participle: 'texted' },
};

export interface VerbForms {
  base: string;
  gerund: string;
  participle: string;
  /** Also a noun. */
  noun: boolean;
}

/** Forms of every base verb, sorted; the same input always gives the same table. */
export function verbTable(): VerbForms[] {
  const { conjugate } = (nlp.methods() as VerbMethods).two.transform.verb;
  const forms = new Map<string, VerbForms>();
  for (const entry of [...BASE_VERBS, ...PARTICIPLE_ONLY]) {
    const base = entry.replace('*', '');
    const made = conjugate(base, nlp.model());
    forms.set(base, {
      base,
      gerund: CORRECTIONS[base]?.gerund ?? made.Gerund,
      participle: CORRECTIONS[base]?.participle ?? made.Participle ?? made.PastTense,
      noun: entry.endsWith('*'),
    });
  }
  return [...forms.values()].sort((a, b) => (a.base < b.base ? -1 : 1));
}
