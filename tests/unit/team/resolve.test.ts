import { describe, expect, test } from 'vitest';
import { readEffective } from '../../../src/team/effective';
import { effectiveOf, resolve, type Switchable } from '../../../src/team/resolve';
import { NO_CHOICES } from '../../../src/team/settings';

const RULES: Switchable[] = [
  { id: 'denial', set: 'defensive', defaultOn: true },
  { id: 'blame', set: 'defensive', defaultOn: false },
  { id: 'obligation', set: 'commands', defaultOn: true },
  { id: 'unfinished', set: 'routine', defaultOn: true },
];

const denial = (layers: Parameters<typeof resolve>[1]) => resolve(RULES, layers).rules.denial;

describe('a choice', () => {
  test('is the built-in one until somebody makes it', () => {
    expect(denial({ personal: {} })).toEqual({ value: true, source: 'built-in', locked: false });
  });

  test('each layer goes over the one before', () => {
    const managed = { rules: { denial: false } };
    const team = { rules: { denial: true } };
    expect(denial({ managed, personal: {} })).toEqual({ value: false, source: 'managed', locked: false });
    expect(denial({ managed, team, personal: {} })).toEqual({ value: true, source: 'team', locked: false });
    expect(denial({ managed, team, personal: { rules: { denial: false } } })).toEqual({
      value: false,
      source: 'personal',
      locked: false,
    });
  });

  test('the first lock holds against all that comes after', () => {
    const managed = { locked: { rules: { denial: true } } };
    const team = { locked: { rules: { denial: false } } };
    const personal = { rules: { denial: false } };
    expect(denial({ managed, team, personal })).toEqual({ value: true, source: 'managed', locked: true });
    expect(denial({ team, personal: { rules: { denial: true } } })).toEqual({
      value: false,
      source: 'team',
      locked: true,
    });
  });

  test('a rule that is named like a property of every object is no choice', () => {
    const odd: Switchable[] = [{ id: 'constructor', set: 'commands', defaultOn: true }];
    expect(resolve(odd, { personal: { rules: {} } }).rules.constructor).toEqual({
      value: true,
      source: 'built-in',
      locked: false,
    });
  });
});

describe('what is in force', () => {
  const effective = (choices: Partial<typeof NO_CHOICES>) => {
    const settings = { ...NO_CHOICES, ...choices };
    return effectiveOf(RULES, resolve(RULES, { personal: settings }), settings);
  };

  test('the rules that are on by default', () => {
    expect(effective({})).toEqual({
      version: 1,
      rules: ['denial', 'obligation', 'unfinished'],
      locked: ['unfinished'],
      quietPhrases: [],
      sitesOff: [],
      hintsInText: false,
      insertedText: false,
      counting: true,
    });
  });

  test('a set takes its rules along, and gives them back as they were', () => {
    const rules = { blame: true };
    expect(effective({ rules }).rules).toEqual(['denial', 'blame', 'obligation', 'unfinished']);
    expect(effective({ rules, sets: { defensive: false } }).rules).toEqual(['obligation', 'unfinished']);
  });

  test('a blank is always looked for', () => {
    const off = effective({ rules: { unfinished: false }, sets: { routine: false } });
    expect(off.rules).toContain('unfinished');
  });

  test('pages read what was written', () => {
    const written = effective({
      sitesOff: ['a.example'],
      pausedUntil: 5,
      hintsInText: true,
      counting: false,
      quietPhrases: [{ rule: 'denial', phrase: 'That is wrong.' }],
    });
    expect(readEffective(JSON.parse(JSON.stringify(written)))).toEqual(written);
  });

  test('a choice that an older Tactful did not know is the built-in one, and costs none of the others', () => {
    const {
      counting: _,
      insertedText: __,
      locked: ___,
      quietPhrases: ____,
      ...older
    } = effective({
      sitesOff: ['a.example'],
      hintsInText: true,
      pausedUntil: 5,
    });
    expect(readEffective(older)).toEqual({
      ...older,
      insertedText: false,
      counting: true,
      locked: [],
      quietPhrases: [],
    });
  });

  test('counting is a choice like others, and may be locked', () => {
    const counting = (layers: Parameters<typeof resolve>[1]) => resolve(RULES, layers).counting;
    expect(counting({ personal: {} })).toEqual({ value: true, source: 'built-in', locked: false });
    expect(counting({ personal: { counting: false } })).toEqual({
      value: false,
      source: 'personal',
      locked: false,
    });
    expect(counting({ managed: { locked: { counting: false } }, personal: { counting: true } })).toEqual({
      value: false,
      source: 'managed',
      locked: true,
    });
  });

  test.each([
    null,
    7,
    [],
    {},
    { version: 2, rules: [], sitesOff: [], hintsInText: false },
    { version: 1, rules: [1], sitesOff: [], hintsInText: false },
    { version: 1, rules: [], sitesOff: [], hintsInText: false, pausedUntil: 'soon' },
    { version: 1, rules: [], sitesOff: [], hintsInText: false, counting: 'no' },
    { version: 1, rules: [], sitesOff: [], hintsInText: false, insertedText: 1 },
  ])('a page does not take %j', (value) => {
    expect(readEffective(value)).toBeUndefined();
  });
});
