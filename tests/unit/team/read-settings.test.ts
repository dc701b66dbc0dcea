import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MIGRATIONS, NEWEST } from '../../../src/team/migrations/migrations';
import { readSettings } from '../../../src/team/read-settings';
import { NO_CHOICES, parseSettings } from '../../../src/team/settings';

/** What each migration makes of settings that somebody may have: one example a migration. */
const EXAMPLES = [
  {
    before: { version: 0, setsOff: ['routine'], rulesOff: ['denial'], sitesOff: ['acme.zendesk.com'] },
    after: {
      version: 1,
      sets: { routine: false },
      rules: { denial: false },
      sitesOff: ['acme.zendesk.com'],
    },
  },
];

describe('migrations', () => {
  test('each has an example', () => {
    expect(EXAMPLES.map(({ before }) => before.version)).toEqual(MIGRATIONS.map((_, version) => version));
  });

  test.each(EXAMPLES)('from version $before.version', ({ before, after }) => {
    expect(MIGRATIONS[before.version]?.(before)).toEqual(after);
  });

  test('bring every version to the newest', () => {
    for (const { before } of EXAMPLES) {
      const read = readSettings(before);
      expect('settings' in read && parseSettings(read.settings)?.version).toBe(NEWEST);
    }
  });
});

test('nothing stored is nothing chosen', () => {
  expect(readSettings(undefined)).toEqual({ settings: NO_CHOICES });
  expect(readSettings(null)).toEqual({ settings: NO_CHOICES });
});

test('a newer version is not guessed at', () => {
  expect(readSettings({ ...NO_CHOICES, version: NEWEST + 1 })).toEqual({ aside: 'newer' });
});

test.each([
  'yes',
  {},
  { ...NO_CHOICES, version: 1.5 },
  { ...NO_CHOICES, sets: { team: true } },
  { ...NO_CHOICES, rules: { 'Not An Id': true } },
  { ...NO_CHOICES, sitesOff: ['a b'] },
  { ...NO_CHOICES, more: 1 },
  { version: 0, setsOff: 'all' },
])('%j is damaged', (stored) => {
  expect(readSettings(stored)).toEqual({ aside: 'damaged' });
});

/** Whatever may stand in a store: any value, and settings of any version with any value in any place. */
const garbage = fc.oneof(
  fc.jsonValue(),
  fc.anything(),
  fc.record(
    {
      version: fc.oneof(fc.constantFrom(0, 1, 2), fc.anything()),
      sets: fc.oneof(fc.constant({ routine: false }), fc.anything()),
      rules: fc.oneof(fc.dictionary(fc.string(), fc.anything()), fc.anything()),
      sitesOff: fc.oneof(fc.array(fc.domain()), fc.anything()),
      setsOff: fc.anything(),
      rulesOff: fc.oneof(fc.array(fc.string()), fc.anything()),
      pausedUntil: fc.oneof(fc.nat(), fc.anything()),
    },
    { requiredKeys: [] },
  ),
);

test('any stored garbage either is settings or is set aside, and never throws', () => {
  fc.assert(
    fc.property(garbage, (stored) => {
      const read = readSettings(stored);
      if ('settings' in read) expect(parseSettings(read.settings)).toEqual(read.settings);
      else expect(['damaged', 'newer']).toContain(read.aside);
    }),
    { numRuns: 2000 },
  );
});
