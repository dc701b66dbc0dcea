import type { Hands } from './hands';
import { clickReply, drawn, phrases, reply, typeKeys } from './stage';
import { until } from './until';

const TYPED = "Hi. That's not true. ";
const COMPOSED = 'Date of birth?';

/**
 * What goes wrong while words are put together by an input method, and when they are settled; empty for nothing.
 * Until then they are nobody's words yet: nothing of them is underlined, though their sentence is ended.
 */
export async function imeProblem(hands: Hands): Promise<string> {
  await clickReply(hands);
  await hands.press('Control+a');
  await hands.press('Backspace');
  await typeKeys(hands, TYPED);
  const before = await flagsBecome(hands, "That's not true.");
  if (before) return `before: ${before}`;
  for (const shown of ['Date', 'Date of', COMPOSED]) {
    await hands.compose?.(shown);
    await hands.run(drawn, undefined);
    const painted = (await phrases(hands)).join('|');
    if (painted !== "That's not true.") return `underlines ${painted || 'nothing'} at ${shown}`;
  }
  await hands.commit?.(COMPOSED);
  const after = await flagsBecome(hands, `That's not true.|${COMPOSED}`);
  // Draft.js takes what was composed out of the page into its model a moment later
  const now = await until(
    () => reply(hands),
    (text) => text === TYPED + COMPOSED,
  );
  return now === TYPED + COMPOSED ? after : `holds ${now}`;
}

async function flagsBecome(hands: Hands, wanted: string): Promise<string> {
  const painted = await until(
    async () => (await phrases(hands)).join('|'),
    (now) => now === wanted,
  );
  return painted === wanted ? '' : `underlines ${painted || 'nothing'}`;
}
