import type { EditorCase } from './cases';
import type { Hands } from './hands';
import { clickFirstWay, openPopover, popoverText } from './popover';
import { clickReply, model, phrases, readText, reply, setReply, typeKeys } from './stage';
import { until } from './until';

/** The columns of docs/editors.md that a case tells about. */
export type Check =
  | 'read'
  | 'underline'
  | 'apply'
  | 'formatting'
  | 'undo'
  | 'redo'
  | 'typing'
  | 'popup'
  | 'IME';

/** How each check of one case went: empty is right, anything else says what was seen instead. */
export type Seen = Partial<Record<Check, string>>;

/** Runs one case in a loaded page. What the editor does wrong is not thrown but told. */
export async function runCase(hands: Hands, one: EditorCase): Promise<Seen> {
  const seen: Seen = {};
  await write(hands, one);
  const written = await until(
    () => reply(hands),
    (now) => now === one.before,
  );
  const text = (await readText(hands)).replaceAll('\u00a0', ' ');
  seen.read =
    written !== one.before ? `holds ${written}` : text === unmarked(one.before) ? '' : `reads ${text}`;

  const wanted = one.flags.join('|');
  const painted = (
    await until(
      () => phrases(hands),
      (now) => now.join('|') === wanted,
    )
  ).join('|');
  seen.underline = painted === wanted ? '' : `underlines ${painted || 'nothing'}`;
  if (seen.underline) return seen;

  const before = await model(hands);
  const after = unmarked(one.after);
  const problem = await apply(hands, one, after);
  if (problem) return { ...seen, apply: problem };
  const rewritten = await reply(hands);
  const formatting = rewritten === one.after ? '' : `holds ${rewritten}`;
  const applied = { ...seen, apply: '', formatting, ...(await undoAndRedo(hands, before)) };
  return one.goesOn && !applied.undo ? { ...applied, typing: await goOn(hands, one) } : applied;
}

/** What went wrong, if anything did. */
async function apply(hands: Hands, one: EditorCase, after: string): Promise<string> {
  const byPointer = one.byPointer === true || !hands.nextFlag;
  if (!(await openPopover(hands, one, byPointer))) return 'opens no popover';
  if (byPointer) await clickFirstWay(hands);
  else await hands.press('Enter');
  const isApplied = (now: string): boolean => unmarked(now) === after;
  const applied = await until(() => reply(hands), isApplied);
  if (!isApplied(applied)) return `holds ${applied}, says ${await popoverText(hands)}`;
  await until(
    () => popoverText(hands),
    (open) => open === '',
  );
  return '';
}

export async function write(hands: Hands, one: EditorCase): Promise<void> {
  if (one.set) await setReply(hands, one.set);
  await clickReply(hands);
  if (!one.set) {
    await hands.press('Control+a');
    await hands.press('Backspace');
  }
  await typeKeys(hands, one.keys);
}

async function undoAndRedo(hands: Hands, before: string): Promise<Seen> {
  const rewritten = await model(hands);
  await hands.press('Control+z');
  const undone = await until(
    () => model(hands),
    (now) => sameModel(now, before),
  );
  if (!sameModel(undone, before)) return { undo: `holds ${undone} and not ${before}` };

  await hands.press('Control+y');
  const isRedone = (now: string): boolean => sameModel(now, rewritten);
  let redone = await until(() => model(hands), isRedone, 500);
  // Quill and Trix know redo by another name
  if (!isRedone(redone)) await hands.press('Control+Shift+z');
  redone = await until(() => model(hands), isRedone);
  return { undo: '', redo: isRedone(redone) ? '' : `holds ${redone} and not ${rewritten}` };
}

/** Editors make a blank one that does not break, and back, as its neighbours change. */
function sameModel(one: string, other: string): boolean {
  const plain = (text: string): string => text.replaceAll('&nbsp;', ' ').replaceAll('\u00a0', ' ');
  return plain(one) === plain(other);
}

/** Back to the phrase; applied once more, letters and Backspace go on right behind it, and Send takes it all. */
async function goOn(hands: Hands, one: EditorCase): Promise<string> {
  await hands.press('Control+z');
  const again = await apply(hands, one, unmarked(one.after));
  if (again) return again;
  await hands.type('xy');
  await hands.press('Backspace');
  const wanted = unmarked(one.after).replace(/(?= Thanks$)/, 'x');
  const typed = await until(
    () => reply(hands),
    (now) => unmarked(now) === wanted,
  );
  if (unmarked(typed) !== wanted) return `holds ${typed}`;
  const [sent, html] = await hands.run(() => {
    document.querySelector<HTMLElement>('[type="submit"]')?.click();
    return [document.querySelector('#sent')?.textContent, window.replyPage.html()];
  }, undefined);
  return sent === html ? '' : `sends ${sent}`;
}

function unmarked(text: string): string {
  return text.replace(/\*\*|[[\]]/g, '');
}
