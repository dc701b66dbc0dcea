import { describe, expect, test } from 'vitest';
import { dueFlags } from '../../../src/coach/due';
import { editBetween } from '../../../src/coach/edit-between';
import type { Finding } from '../../../src/rules/types';
import type { TextEdit } from '../../../src/stats/text-edit';

const flag = (start: number, end: number): Finding => ({
  start,
  end,
  set: 'defensive',
  rule: 'denial',
  severity: 3,
});

function editOf(before: string, after: string): TextEdit {
  const edit = editBetween(before, after);
  if (!edit) throw new Error('Nothing was typed.');
  return edit;
}

function due(before: string, after: string, found: Finding, seen: Finding[] = []): boolean {
  return dueFlags([found], after, editOf(before, after), seen).length === 1;
}

describe('a new flag', () => {
  test('waits while its sentence is being typed', () => {
    expect(due("That's not tru", "That's not true", flag(0, 15))).toBe(false);
    expect(due("That's not true", "That's not true b", flag(0, 15))).toBe(false);
  });

  test('is due with the mark that ends its sentence', () => {
    expect(due("That's not true", "That's not true.", flag(0, 16))).toBe(true);
    expect(due("That's not true but", "That's not true but.", flag(0, 15))).toBe(true);
    expect(due("That's not true", "That's not true\n", flag(0, 15))).toBe(true);
  });

  test('is due when the agent is elsewhere', () => {
    expect(due("Hi That's not true", "Hi x That's not true", flag(5, 20))).toBe(true);
  });

  test('stays due when the agent stands before it', () => {
    const edit = { start: 0, oldEnd: 0, newEnd: 0 };
    expect(dueFlags([flag(0, 15)], "That's not true", edit, [])).toHaveLength(1);
  });
});

test('a flag that was seen stays seen where the edit moves it', () => {
  expect(due("That's not true. x", "Oh That's not true. x", flag(3, 19), [flag(0, 16)])).toBe(true);
  expect(due("That's not true", "That's not true b", flag(0, 15), [flag(0, 15)])).toBe(true);
});
