import { expect } from 'vitest';
import type { Check } from './run-case';
import type { Problems } from './run-editor';

/** What an editor is known not to do, and why: a check of it that comes out right fails the tests too. */
export interface Limit {
  editors: string[];
  browser: 'Chromium' | 'Firefox';
  check: Check;
  /** Ids of the cases. */
  cases: string[];
  reason: string;
}

const TYPES_PLAIN =
  'Lexical types plain letters behind bold ones that the page put there: the phrase of this case is not all bold, and stays as it is.';

export const LIMITS: readonly Limit[] = [
  {
    editors: ['ckeditor4-frame', 'ckeditor4-inline'],
    browser: 'Chromium',
    check: 'redo',
    cases: ['emoji'],
    reason:
      'CKEditor 4 forgets what it could redo when the undone text holds an emoji of several parts; in RT and Znuny its redo does nothing either.',
  },
  {
    editors: ['slate'],
    browser: 'Firefox',
    check: 'formatting',
    cases: ['half-bold-set'],
    reason:
      'Slate pastes formatting only out of its own fragments, and Firefox empties the clipboard that an extension hands to a page: the words go in as plain ones.',
  },
  {
    editors: ['slate'],
    browser: 'Firefox',
    check: 'apply',
    cases: ['link'],
    reason: 'The same, and a link is not given up for it: the wording is copied instead.',
  },
  {
    editors: ['lexical'],
    browser: 'Firefox',
    check: 'read',
    cases: ['whole-bold-set'],
    reason: TYPES_PLAIN,
  },
  {
    editors: ['lexical'],
    browser: 'Firefox',
    check: 'formatting',
    cases: ['whole-bold-set'],
    reason: TYPES_PLAIN,
  },
];

/** The problems that a run must have: each check with its cases, whatever was seen there. */
export function expectedProblems(editor: string, browser: Limit['browser']): Problems {
  const expected: Problems = {};
  for (const { editors, browser: own, check, cases } of LIMITS) {
    if (own !== browser || !editors.includes(editor)) continue;
    for (const id of cases) expected[check] = { ...expected[check], [id]: expect.any(String) };
  }
  return expected;
}

/**
 * Kinds of changes that an editor makes around its text at a time of its own, with us or without: seen in one of two
 * runs and not in the other on a busy machine.
 */
const IN_THEIR_OWN_TIME: Record<string, readonly string[]> = {
  // it gives its element an id for as long as it looks for something inside, 200 ms after a change of the selection
  'ckeditor4-frame': ['attributes BODY id'],
  'ckeditor4-inline': ['attributes DIV id'],
};

export function inItsOwnTime(editor: string): readonly string[] {
  return IN_THEIR_OWN_TIME[editor] ?? [];
}
