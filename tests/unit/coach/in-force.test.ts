import { describe, expect, test } from 'vitest';
import { coachingIn } from '../../../src/coach/in-force';
import { sitesOf } from '../../../src/coach/site';
import { RULES } from '../../../src/rules/registry';
import type { Effective } from '../../../src/team/effective';

const IN_FORCE: Effective = {
  version: 1,
  rules: ['denial', 'blame'],
  locked: [],
  quietPhrases: [],
  sitesOff: [],
  hintsInText: false,
  insertedText: false,
  counting: true,
};
const SITES = ['acme.zendesk.com'];

describe('a frame', () => {
  test('has the rules that are in force, without any settings the usual ones', () => {
    expect(coachingIn(IN_FORCE, SITES, 0)?.rules.map(({ id }) => id)).toEqual(['denial', 'blame']);
    expect(coachingIn(undefined, SITES, 0)?.rules).toEqual(RULES.filter(({ defaultOn }) => defaultOn));
  });

  test('counts unless that is switched off', () => {
    expect(coachingIn(undefined, SITES, 0)?.counting).toBe(true);
    expect(coachingIn(IN_FORCE, SITES, 0)?.counting).toBe(true);
    expect(coachingIn({ ...IN_FORCE, counting: false }, SITES, 0)?.counting).toBe(false);
  });

  test('is not coached where its site is off, on others it is', () => {
    expect(coachingIn({ ...IN_FORCE, sitesOff: ['acme.zendesk.com'] }, SITES, 0)).toBeUndefined();
    expect(coachingIn({ ...IN_FORCE, sitesOff: ['zendesk.com'] }, SITES, 0)).toBeDefined();
  });

  test('is not coached until a pause is over', () => {
    expect(coachingIn({ ...IN_FORCE, pausedUntil: 1000 }, SITES, 999)).toBeUndefined();
    expect(coachingIn({ ...IN_FORCE, pausedUntil: 1000 }, SITES, 1000)).toBeDefined();
  });
});

test.each([
  ['https://a.example/x', [], ['a.example']],
  ['https://a.example/x', ['https://b.example', 'https://top.example:8443'], ['a.example', 'top.example']],
  ['https://a.example/x', ['https://a.example'], ['a.example']],
  ['about:srcdoc', ['null', 'https://top.example'], ['top.example']],
  ['about:blank', ['null'], []],
])('the sites of %s in %j are %j', (own, ancestors, sites) => {
  expect(sitesOf(own, ancestors)).toEqual(sites);
});
