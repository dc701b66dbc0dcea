import type { EditorPage } from '../../editors/editors';
import { CASES, type EditorCase } from './cases';
import { popupProblem } from './from-popup';
import type { Hands } from './hands';
import { imeProblem } from './ime';
import { type Check, runCase } from './run-case';

/** What went wrong, by check and by case; a check that is not in it went right. */
export type Problems = Partial<Record<Check, Record<string, string>>>;

/** The cases that an editor can have. */
export function casesOf({ isPlain, isOneLine, hasMentions }: EditorPage, cases = CASES): EditorCase[] {
  return cases.filter(({ needs }) => {
    if (needs === 'formatting') return !isPlain;
    if (needs === 'mentions') return hasMentions === true;
    return needs !== 'lines' || !isOneLine;
  });
}

/** Runs these cases, each in the page as it was loaded. */
export async function runEditor(hands: Hands, url: string, cases: readonly EditorCase[]): Promise<Problems> {
  const problems: Problems = {};
  const note = (check: Check, id: string, problem: string): void => {
    if (problem) problems[check] = { ...problems[check], [id]: problem };
  };
  for (const one of cases) {
    await hands.load(url);
    const seen = await runCase(hands, one);
    for (const [check, problem] of Object.entries(seen) as [Check, string][]) note(check, one.id, problem);
  }
  const [plain] = cases;
  if (!plain || !hands.takeFromPopup) return problems;
  await hands.load(url);
  note('popup', plain.id, await popupProblem(hands, plain));
  note('IME', 'composed', await imeProblem(hands));
  return problems;
}
