/**
 * Before the first release choices were lists of what is off. Sets could be told from rules by name alone.
 * @param stored settings of version 0, not validated: what it makes of them is
 */
export function from0to1(stored: Record<string, unknown>): Record<string, unknown> {
  const { setsOff = [], rulesOff = [], sitesOff = [], ...unknown } = stored;
  return { ...unknown, version: 1, sets: allOff(setsOff), rules: allOff(rulesOff), sitesOff };
}

/** What is no list stays as it is, for the validation to refuse. */
function allOff(names: unknown): unknown {
  return Array.isArray(names) ? Object.fromEntries(names.map((name) => [name, false])) : names;
}
