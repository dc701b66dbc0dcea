import { build } from 'esbuild';
import type { Hands } from './hands';
import { markedUp } from './marked-up';

/** A click into the reply, then the caret behind its last word. */
export async function clickReply(hands: Hands): Promise<void> {
  const { x, y } = await hands.run(() => {
    const editable = window.replyPage.editable();
    const { left, top, width, height } = editable.getBoundingClientRect();
    const frame =
      editable.ownerDocument === document ? null : editable.ownerDocument.defaultView?.frameElement;
    const around = frame?.getBoundingClientRect();
    return {
      x: left + (around?.left ?? 0) + width / 2,
      y: top + (around?.top ?? 0) + Math.min(height / 2, 20),
    };
  }, undefined);
  await hands.click(x, y);
  await hands.press('Control+End');
}

/** The helpdesk puts something into the reply. */
export async function setReply(hands: Hands, html: string): Promise<void> {
  await hands.run((content: string) => window.replyPage.set(content), html);
}

/** Types as an agent does: Enter for a line feed, Ctrl+B where `**` stands, once the letters before are taken. */
export async function typeKeys(hands: Hands, keys: string): Promise<void> {
  for (const part of keys.split(/(\*\*|\n)/)) {
    const isKey = part === '**' || part === '\n';
    if (isKey) await hands.run(drawn, undefined);
    if (part === '**') await hands.press('Control+b');
    else if (part === '\n') await hands.press('Enter');
    else await hands.type(part);
    if (isKey) await hands.run(drawn, undefined);
  }
}

/** Runs in the page: two frames later. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** The reply as it would be sent, with its formatting. */
export async function reply(hands: Hands): Promise<string> {
  const html = await hands.run(() => window.replyPage.html(), undefined);
  return await hands.run(markedUp, html);
}

/** What the editor's own model holds. */
export async function model(hands: Hands): Promise<string> {
  return await hands.run(() => window.replyPage.model(), undefined);
}

/** What editors put where the caret is, and never send. */
const FILLERS = /[\u200b\u2060\ufeff]/g;

/** What is underlined, in the order of the text. */
export async function phrases(hands: Hands): Promise<string[]> {
  return (await hands.flags()).map(({ phrase }) => phrase.replace(FILLERS, ''));
}

let reader: Promise<string> | undefined;

/** The text that Tactful reads in the editable. */
export async function readText(hands: Hands): Promise<string> {
  reader ??= bundleReader();
  await hands.script(await reader);
  return await hands.run(() => window.tactfulReads(window.replyPage.editable()), undefined);
}

async function bundleReader(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL('./read-in-page.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'import.meta.env.FIREFOX': 'false' },
  });
  return outputFiles[0]?.text ?? '';
}
