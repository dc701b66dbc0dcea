import type { EditorCase } from './cases';
import type { Hands } from './hands';
import { clickFirstWay, openPopover, popoverText } from './popover';
import { clickReply, model, phrases, readText, reply, setReply, typeKeys } from './stage';
import { until } from './until';

/** The columns of docs/editors.md that a case tells about. */
export type Check = 'read' | 'underline' | 'apply' | 'formatting' | 'undo' | 'redo' | 'typing';

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
  const byPointer = one.byPointer === true || !hands.nextFlag;
  if (!(await openPopover(hands, one, byPointer))) return { ...seen, apply: 'opens no popover' };
  if (byPointer) await clickFirstWay(hands);
  else await hands.press('Enter');
  const after = unmarked(one.after);
  const applied = await until(
    () => reply(hands),
    (now) => unmarked(now) === after,
  );
  seen.apply = unmarked(applied) === after ? '' : `holds ${applied}, says ${await popoverText(hands)}`;
  if (seen.apply) return seen;
  await until(
    () => popoverText(hands),
    (open) => open === '',
  );
  const rewritten = await reply(hands);
  seen.formatting = rewritten === one.after ? '' : `holds ${rewritten}`;
  return { ...seen, ...(await undoAndRedo(hands, before, after)) };
}

async function write(hands: Hands, one: EditorCase): Promise<void> {
  if (one.set) await setReply(hands, one.set);
  await clickReply(hands);
  if (!one.set) {
    await hands.press('Control+a');
    await hands.press('Backspace');
  }
  await typeKeys(hands, one.keys);
}

async function undoAndRedo(hands: Hands, before: string, after: string): Promise<Seen> {
  const rewritten = await model(hands);
  await hands.press('Control+z');
  const undone = await until(
    () => model(hands),
    (now) => now === before,
  );
  if (undone !== before) return { undo: `holds ${undone} and not ${before}` };

  await hands.press('Control+y');
  // Quill and Trix know redo by another name
  let redone = await until(
    () => model(hands),
    (now) => now === rewritten,
    500,
  );
  if (redone !== rewritten) await hands.press('Control+Shift+z');
  redone = await until(
    () => model(hands),
    (now) => now === rewritten,
    1000,
  );
  if (redone !== rewritten) return { undo: '', redo: `holds ${redone} and not ${rewritten}` };
  return { undo: '', redo: '', typing: await typeOn(hands, after) };
}

/** Letters and Backspace go on from where the editor left the caret. */
async function typeOn(hands: Hands, after: string): Promise<string> {
  await hands.type('xy');
  await hands.press('Backspace');
  const asWanted = (now: string): boolean => unmarked(now).replace('x', '') === after && now.includes('x');
  const typed = await until(() => reply(hands), asWanted);
  return asWanted(typed) ? '' : `holds ${typed}`;
}

function unmarked(text: string): string {
  return text.replace(/\*\*|[[\]]/g, '');
}
