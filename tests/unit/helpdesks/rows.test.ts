import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { HELPDESKS, helpdesksIn } from '../../../src/helpdesks/helpdesks';
import { installHosts } from '../../../src/helpdesks/install-hosts';
import { helpdeskPage } from '../../../tools/docs/helpdesk-page';
import { markupOf, savedMarkup } from '../../browser/helpdesks/markup';

const named = HELPDESKS.map((row) => [row.id, row] as const);

describe.each(named)('%s', (id, row) => {
  test('is in a file of its own name', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(existsSync(`src/helpdesks/rows/${id}.ts`)).toBe(true);
  });

  test('is reached as it says', () => {
    for (const one of row.matches) {
      expect(one).toMatch(/^https:\/\/(\*\.)?[a-z0-9.-]+\/\*$/);
      expect(() => new MatchPattern(one)).not.toThrow();
    }
    if (row.access === 'self-hosted') expect([row.matches, row.pageMark]).toEqual([[], expect.any(String)]);
    else expect(row.matches.length).toBeGreaterThan(0);
  });

  test('has the parts that its certainty promises, and saved markup for them', () => {
    const hasBox = (row.replyBox ?? row.replyFrame) !== undefined;
    expect(hasBox).toBe(row.certainty !== 'hosts only');
    const states = markupOf(id).map(({ state }) => state);
    expect(states.includes('reply')).toBe(hasBox);
    expect(states.includes('note')).toBe(row.internalNote !== undefined);
    expect(row.hasNoNotes && row.internalNote).toBeUndefined();
  });
});

test('no two rows share an id, a name or an address', () => {
  for (const all of [
    HELPDESKS.map(({ id }) => id),
    HELPDESKS.map(({ name }) => name),
    HELPDESKS.flatMap(({ matches }) => matches),
  ]) {
    expect(new Set(all).size).toBe(all.length);
  }
});

test('each row, and each saved markup, is used', () => {
  const files = readdirSync('src/helpdesks/rows').map((name) => name.replace(/\.ts$/, ''));
  expect(
    helpdesksIn('demo')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(files.sort());
  expect(savedMarkup().filter((id) => !HELPDESKS.some((row) => row.id === id))).toEqual([]);
});

test('only products used for support alone are asked for at install', () => {
  const hosts = installHosts('production').join(' ');
  for (const host of ['google', 'outlook', 'atlassian', 'force.com', 'hubspot'])
    expect(hosts).not.toContain(host);
  expect(installHosts('production')).toContain('https://*.zendesk.com/*');
});

test('docs/helpdesks.md is what `npm run docs` writes', () => {
  expect(readFileSync('docs/helpdesks.md', 'utf8')).toBe(helpdeskPage(HELPDESKS));
});
