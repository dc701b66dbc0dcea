import * as z from 'zod/mini';
import { LONGEST_PHRASE } from './quiet-phrase';
import { ALWAYS_ON, BUILT_IN_SETS } from './sets';

/** Ids as in PHRASING.md, and a team's own. */
export const RuleId = z.string().check(z.regex(/^(?:team\/)?[a-z]+(?:-[a-z]+)*$/));
export const SetName = z.enum(BUILT_IN_SETS);
/** A host name as `location.hostname` gives it. */
export const Host = z.string().check(z.minLength(1), z.maxLength(253), z.regex(/^[^\s/]+$/));
/** Milliseconds since 1970, as far as dates go. */
export const Moment = z.int().check(z.nonnegative(), z.lte(8.64e15));

/** A blank must not reach a customer: none is ever quiet. */
const MayBeQuiet = RuleId.check(z.refine((id) => id !== ALWAYS_ON));
export const Phrase = z.strictObject({
  rule: MayBeQuiet,
  phrase: z.string().check(z.minLength(1), z.maxLength(LONGEST_PHRASE)),
});

/** What this person chose; what they left alone is not in it, so that better defaults still reach them. */
const SettingsSchema = z.strictObject({
  version: z.literal(1),
  sets: z.partialRecord(SetName, z.boolean()),
  rules: z.record(RuleId, z.boolean()),
  sitesOff: z.array(Host),
  pausedUntil: z.optional(Moment),
  hintsInText: z.optional(z.boolean()),
  insertedText: z.optional(z.boolean()),
  counting: z.optional(z.boolean()),
  quietPhrases: z.optional(z.array(Phrase)),
});

export type Settings = z.infer<typeof SettingsSchema>;

export const NO_CHOICES: Settings = { version: 1, sets: {}, rules: {}, sitesOff: [] };

/** The settings in a value of the newest version; undefined when they are not whole. */
export function parseSettings(value: unknown): Settings | undefined {
  return SettingsSchema.safeParse(value).data;
}
