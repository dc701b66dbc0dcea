import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { about, examples, default as rule } from '../../../src/rules/sets/defensive/denial';
import type { Resolved } from '../../../src/team/resolve';
import { AsideCard } from '../../../src/ui/options/aside-card';
import { RuleDetail } from '../../../src/ui/options/rule-detail';
import { searchRules } from '../../../src/ui/options/search-rules';

afterEach(cleanup);

const NOTED = { rule, examples, about };

describe('search', () => {
  test.each([rule.title, rule.hears, rule.why, examples.flags[0]?.text ?? '', examples.stays[0] ?? ''])(
    'finds “%s”',
    (words) => {
      expect(searchRules([NOTED], words.toUpperCase())).toEqual([NOTED]);
    },
  );

  test('needs every word', () => {
    expect(searchRules([NOTED], `${rule.title} zebra`)).toEqual([]);
    expect(searchRules([NOTED], ' ')).toEqual([NOTED]);
  });
});

test.each<[Resolved<boolean>, string]>([
  [{ value: true, source: 'personal', locked: false }, 'Your choice'],
  [{ value: true, source: 'built-in', locked: false }, 'As it comes'],
  [{ value: true, source: 'built-in', locked: true }, 'Always on'],
  [{ value: true, source: 'team', locked: false }, 'Suggested by your team'],
  [{ value: true, source: 'managed', locked: true }, 'Set by your team'],
])('%j says “%s”', (choice, words) => {
  render(<RuleDetail noted={NOTED} choice={choice} isSetOn tryOut={() => []} onSwitch={vi.fn()} />);
  expect(screen.getByText(words)).toBeTruthy();
});

test('what was set aside is shown as it was, and deleted only when asked', async () => {
  const onForget = vi.fn();
  render(<AsideCard aside={[{ why: 'damaged', at: 1, stored: { a: '<b>' } }]} onForget={onForget} />);
  expect(screen.getByRole('status').textContent).toMatch(
    /^Your settings could not be read, so they are set aside/,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Show them' }));
  expect(screen.getByText(/"a": "<b>"/)).toBeTruthy();
  expect(onForget).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Delete them' }));
  expect(onForget).toHaveBeenCalledOnce();
});
