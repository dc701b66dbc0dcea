import * as z from 'zod/mini';
import { phraseKey, type QuietPhrase } from './quiet-phrase';
import { Host, Moment, Phrase, RuleId, SetName, type Settings } from './settings';

/** Without `on` it is nobody's choice any more. */
const RuleChange = z.strictObject({ kind: z.literal('rule'), rule: RuleId, on: z.optional(z.boolean()) });
const PhraseChange = z.strictObject({ kind: z.literal('phrase'), phrase: Phrase, quiet: z.boolean() });

/** What an agent may say of a flag where it stands, and take back there. */
export const DismissalSchema = z.discriminatedUnion('kind', [RuleChange, PhraseChange]);

/** One small change: two pages that change different things never overwrite each other. */
export const ChangeSchema = z.discriminatedUnion('kind', [
  RuleChange,
  PhraseChange,
  z.strictObject({ kind: z.literal('set'), set: SetName, on: z.boolean() }),
  z.strictObject({ kind: z.literal('site'), host: Host, on: z.boolean() }),
  z.strictObject({ kind: z.literal('hints'), inText: z.boolean() }),
  z.strictObject({ kind: z.literal('inserted-text'), on: z.boolean() }),
  z.strictObject({ kind: z.literal('counting'), on: z.boolean() }),
  z.strictObject({ kind: z.literal('pause'), until: Moment }),
  z.strictObject({ kind: z.literal('resume') }),
]);

export type Change = z.infer<typeof ChangeSchema>;

export type Dismissal = z.infer<typeof DismissalSchema>;

/** The settings after a change; those given stay as they are. */
export function applyChange(settings: Settings, change: Change): Settings {
  switch (change.kind) {
    case 'set':
      return { ...settings, sets: { ...settings.sets, [change.set]: change.on } };
    case 'rule':
      return { ...settings, rules: rulesAfter(settings.rules, change) };
    case 'phrase':
      return { ...settings, quietPhrases: phrasesAfter(settings.quietPhrases ?? [], change) };
    case 'site': {
      const others = settings.sitesOff.filter((host) => host !== change.host);
      return { ...settings, sitesOff: change.on ? others : [...others, change.host].sort() };
    }
    case 'hints':
      return { ...settings, hintsInText: change.inText };
    case 'inserted-text':
      return { ...settings, insertedText: change.on };
    case 'counting':
      return { ...settings, counting: change.on };
    case 'pause':
      return { ...settings, pausedUntil: change.until };
    case 'resume': {
      const { pausedUntil: _, ...rest } = settings;
      return rest;
    }
  }
}

function rulesAfter(
  rules: Settings['rules'],
  { rule, on }: Extract<Change, { kind: 'rule' }>,
): Settings['rules'] {
  const { [rule]: _, ...others } = rules;
  return on === undefined ? others : { ...others, [rule]: on };
}

/** The newest last. */
function phrasesAfter(
  phrases: readonly QuietPhrase[],
  { phrase, quiet }: Extract<Change, { kind: 'phrase' }>,
): QuietPhrase[] {
  const others = phrases.filter((one) => phraseKey(one) !== phraseKey(phrase));
  return quiet ? [...others, phrase] : others;
}
