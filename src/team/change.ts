import * as z from 'zod/mini';
import { Host, Moment, RuleId, SetName, type Settings } from './settings';

/** One small change: two pages that change different things never overwrite each other. */
export const ChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('set'), set: SetName, on: z.boolean() }),
  z.strictObject({ kind: z.literal('rule'), rule: RuleId, on: z.boolean() }),
  z.strictObject({ kind: z.literal('site'), host: Host, on: z.boolean() }),
  z.strictObject({ kind: z.literal('hints'), inText: z.boolean() }),
  z.strictObject({ kind: z.literal('inserted-text'), on: z.boolean() }),
  z.strictObject({ kind: z.literal('counting'), on: z.boolean() }),
  z.strictObject({ kind: z.literal('pause'), until: Moment }),
  z.strictObject({ kind: z.literal('resume') }),
]);

export type Change = z.infer<typeof ChangeSchema>;

/** The settings after a change; those given stay as they are. */
export function applyChange(settings: Settings, change: Change): Settings {
  switch (change.kind) {
    case 'set':
      return { ...settings, sets: { ...settings.sets, [change.set]: change.on } };
    case 'rule':
      return { ...settings, rules: { ...settings.rules, [change.rule]: change.on } };
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
