import type { Rule } from '../rules/define-rule';
import type { Effective } from './effective';
import { ALWAYS_ON, BUILT_IN_SETS, type BuiltInSet } from './sets';
import type { Settings } from './settings';

/** Who decided. */
export type Source = 'built-in' | 'managed' | 'team' | 'personal';

export interface Resolved<Value> {
  value: Value;
  source: Source;
  /** Those after `source` cannot change it. */
  locked: boolean;
}

/** What one layer decides; what it leaves out is left to the others. */
export interface Choices {
  sets?: Partial<Record<string, boolean>>;
  rules?: Partial<Record<string, boolean>>;
  hintsInText?: boolean | undefined;
  insertedText?: boolean | undefined;
  counting?: boolean | undefined;
}

/** What an administrator or a team lead decides. What is under `locked` holds; the rest is a suggestion. */
export interface Policy extends Choices {
  locked?: Choices;
}

export interface Layers {
  managed?: Policy;
  team?: Policy;
  personal: Choices;
}

/** Every choice with its origin, for pages that show it. */
export interface InForce {
  sets: Record<BuiltInSet, Resolved<boolean>>;
  rules: Record<string, Resolved<boolean>>;
  hintsInText: Resolved<boolean>;
  /** What the agent did not type is reviewed as well. */
  insertedText: Resolved<boolean>;
  /** What becomes of flags, and what is sent, is counted by day. */
  counting: Resolved<boolean>;
}

/** A rule as far as its switch goes. */
export type Switchable = Pick<Rule, 'id' | 'set' | 'defaultOn'>;

/** Built-in, then managed, then team, then personal: each over the one before, up to the first that locks. */
export function resolve(rules: readonly Switchable[], layers: Layers): InForce {
  const pick = (builtIn: boolean, of: (choices: Choices) => boolean | undefined): Resolved<boolean> =>
    pickFrom(layers, builtIn, of);
  const set = (name: BuiltInSet): Resolved<boolean> => pick(true, ({ sets }) => own(sets, name));
  return {
    sets: { commands: set('commands'), defensive: set('defensive'), routine: set('routine') },
    rules: Object.fromEntries(
      rules.map(({ id, defaultOn }) => [
        id,
        id === ALWAYS_ON
          ? { value: true, source: 'built-in' as const, locked: true }
          : pick(defaultOn, (choices) => own(choices.rules, id)),
      ]),
    ),
    hintsInText: pick(false, ({ hintsInText }) => hintsInText),
    insertedText: pick(false, ({ insertedText }) => insertedText),
    counting: pick(true, ({ counting }) => counting),
  };
}

/** What pages need of it: a rule is on when both it and its set are. */
export function effectiveOf(rules: readonly Switchable[], inForce: InForce, settings: Settings): Effective {
  const isSetOn = (name: string): boolean =>
    BUILT_IN_SETS.every((set) => set !== name || inForce.sets[set].value);
  const { sitesOff, pausedUntil, quietPhrases = [] } = settings;
  return {
    version: 1,
    rules: rules
      .filter(({ id, set }) => id === ALWAYS_ON || (inForce.rules[id]?.value && isSetOn(set)))
      .map(({ id }) => id),
    locked: rules.map(({ id }) => id).filter((id) => inForce.rules[id]?.locked),
    quietPhrases,
    sitesOff,
    ...(pausedUntil !== undefined && { pausedUntil }),
    hintsInText: inForce.hintsInText.value,
    insertedText: inForce.insertedText.value,
    counting: inForce.counting.value,
  };
}

function pickFrom(
  { managed, team, personal }: Layers,
  builtIn: boolean,
  of: (choices: Choices) => boolean | undefined,
): Resolved<boolean> {
  let resolved: Resolved<boolean> = { value: builtIn, source: 'built-in', locked: false };
  for (const [source, layer] of Object.entries({ managed, team }) as [Source, Policy | undefined][]) {
    const locked = layer?.locked && of(layer.locked);
    if (locked !== undefined) return { value: locked, source, locked: true };
    const suggested = layer && of(layer);
    if (suggested !== undefined) resolved = { value: suggested, source, locked: false };
  }
  const chosen = of(personal);
  return chosen === undefined ? resolved : { value: chosen, source: 'personal', locked: false };
}

/** A choice by its own name only: a rule may be called like something that every object has. */
function own(choices: Partial<Record<string, boolean>> | undefined, name: string): boolean | undefined {
  return choices && Object.hasOwn(choices, name) ? choices[name] : undefined;
}
