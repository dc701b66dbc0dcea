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
  for (const one of cases) {
    await hands.load(url);
    const seen = await runCase(hands, one);
    for (const [check, problem] of Object.entries(seen) as [Check, string][])
      note(problems, check, one.id, problem);
  }
  return problems;
}

/**
 * What needs the browser's window for itself, in one case: another page that is opened or closed meanwhile takes the
 * focus, and with it what an input method has put together.
 */
export async function runInFront(hands: Hands, url: string, plain: EditorCase): Promise<Problems> {
  const problems: Problems = {};
  await hands.load(url);
  note(problems, 'popup', plain.id, await popupProblem(hands, plain));
  // anew: an editor that still follows an undo (Slate, for 100 ms) would not be emptied whole
  await hands.load(url);
  note(problems, 'IME', 'composed', await imeProblem(hands));
  return problems;
}

function note(problems: Problems, check: Check, id: string, problem: string): void {
  if (problem) problems[check] = { ...problems[check], [id]: problem };
}
