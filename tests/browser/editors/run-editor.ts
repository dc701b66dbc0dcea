import type { EditorPage } from '../../editors/editors';
import { CASES, type EditorCase } from './cases';
import type { Hands } from './hands';
import { type Check, runCase } from './run-case';

/** What went wrong, by check and by case; a check that is not in it went right. */
export type Problems = Partial<Record<Check, Record<string, string>>>;

/** The cases that an editor can have. */
export function casesOf({ isPlain, isOneLine }: EditorPage, cases = CASES): EditorCase[] {
  return cases.filter(({ needs }) => {
    if (needs === 'formatting') return !isPlain;
    return needs !== 'lines' || !isOneLine;
  });
}

/** Runs these cases, each in the page as it was loaded. */
export async function runEditor(hands: Hands, url: string, cases: readonly EditorCase[]): Promise<Problems> {
  const problems: Problems = {};
  for (const one of cases) {
    await hands.load(url);
    const seen = await runCase(hands, one);
    for (const [check, problem] of Object.entries(seen) as [Check, string][])
      if (problem) problems[check] = { ...problems[check], [one.id]: problem };
  }
  return problems;
}
