import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type PaintedFlag, paintedFlags, type Wanted } from './painted-flags';
import { PATIENCE, step } from './step';
import { clinicConversation, popoverOn, replyBox, replyIn, setOf, wordingOf } from './surfaces';

export interface SceneOptions {
  /** An existing folder for the pictures. */
  screenshots: string;
  print(line: string): void;
}

/** What the agent types, and what of it has to be underlined. */
const REPLY = "Date of Birth? You should have called in earlier. That's not true. We will call you at noon.";
const FLAGGED = ['Date of Birth', 'You should have called in earlier', "That's not true"];

/** LOOK.md: 3 double, 2 wavy, 1 dotted. */
const SEVERITIES: Record<number, string> = { 1: 'hint', 2: 'suggestion', 3: 'strong' };

/**
 * Plays an agent who answers the clinic's patient, on a page that shows the demo helpdesk: types a reply with real
 * keys, looks at each flag with the mouse, and uses the first way of the first one.
 * @throws one sentence, when any of it does not happen
 */
export async function playScene(page: Page, { screenshots, print }: SceneOptions): Promise<void> {
  page.setDefaultTimeout(PATIENCE);
  const box = replyBox(page);
  await step('the demo has no conversation of the clinic', clinicConversation(page).click());
  await step('the conversation has no reply box', box.click());
  await page.keyboard.type(REPLY);
  const flags = await flagsOnce(page, { present: FLAGGED, absent: [] }, 'the reply was not underlined');
  const typed = await replyIn(box);
  print(`The agent types: ${typed.trim()}`);
  await picture(page, join(screenshots, '1-flags.png'));

  for (const [index, flag] of flags.entries()) {
    await lookAt(page, flag, print);
    await picture(page, join(screenshots, `2-popover-${index + 1}.png`));
    await lookAway(page);
  }

  const [first] = flags;
  if (!first) throw new Error('The scene could not go on: nothing is flagged.');
  const wording = await chooseFirstWay(page, first);
  const missing = `“${first.phrase}” is still underlined after “${wording}” was chosen`;
  await flagsOnce(page, { present: [], absent: [first.phrase] }, missing);
  const reworded = await replyIn(box);
  if (reworded === typed) throw new Error(`The scene could not go on: “${wording}” did not reach the reply.`);
  await picture(page, join(screenshots, '3-reworded.png'));
  print(`\nChosen with the mouse: ${wording}`);
  print(`Before: ${typed.trim()}`);
  print(`After:  ${reworded.trim()}`);
}

/** The popover fades in: without its end, the picture would show it half there. */
async function picture(page: Page, path: string): Promise<void> {
  await page.screenshot({ path, animations: 'disabled' });
}

async function flagsOnce(page: Page, wanted: Wanted, missing: string): Promise<PaintedFlag[]> {
  const flags = await step(missing, page.waitForFunction(paintedFlags, wanted));
  return (await flags.jsonValue()) ?? [];
}

async function openPopover(page: Page, flag: PaintedFlag) {
  const popover = popoverOn(page);
  await page.mouse.move(flag.x, flag.y, { steps: 5 });
  await step(`no popover opened over “${flag.phrase}”`, popover.ways.first().waitFor());
  return popover;
}

async function lookAt(page: Page, flag: PaintedFlag, print: (line: string) => void): Promise<void> {
  const popover = await openPopover(page, flag);
  const { hears, why, ways } = popover;
  const reason = `the popover over “${flag.phrase}” does not say what the customer may hear, and why`;
  const [heard, because] = await step(reason, Promise.all([hears.textContent(), why.textContent()]));
  if (!heard || !because) throw new Error(`The scene could not go on: ${reason}.`);
  print(
    `\n“${flag.phrase}”  ${await setOf(popover)}, severity ${flag.severity} (${SEVERITIES[flag.severity] ?? 'unknown'})`,
  );
  print(`  ${heard}. ${because}`);
  for (const [index, way] of (await ways.all()).entries()) {
    print(`  ${index + 1}. ${await wordingOf(way)}`);
  }
}

/** The popover closes by itself once the pointer has left the flag and it. */
async function lookAway(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await step('the popover did not close', popoverOn(page).dialog.waitFor({ state: 'hidden' }));
}

async function chooseFirstWay(page: Page, flag: PaintedFlag): Promise<string> {
  const way = (await openPopover(page, flag)).ways.first();
  const wording = await wordingOf(way);
  await step(`“${wording}” could not be clicked`, way.click());
  return wording;
}
