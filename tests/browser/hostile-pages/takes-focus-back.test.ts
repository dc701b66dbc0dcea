import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectFlags, popoverOn } from '../extension/flags';
import { openByKeyboard, pressNextFlag } from '../extension/press-next-flag';
import { openStage, type Stage } from '../extension/stage';
import { openHostilePage } from './hostile-page';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Does as Lexical: when it follows the selection, it sees to it that it has the focus. By `#` it is kept busy. */
const EDITOR = `<div id="box" class="ProseMirror" aria-label="Reply" contenteditable style="width:500px;height:120px"></div>
  <script>
    const box = document.querySelector('#box');
    document.addEventListener('selectionchange', () => {
      if (document.activeElement !== box) box.focus({ preventScroll: true });
    });
    box.addEventListener('input', ({ data }) => {
      if (data !== '#') return;
      fetch('busy');
      for (const end = performance.now() + 600; performance.now() < end; );
    });
  </script>`;

test('a popover that is asked for right behind the last key keeps the focus', async () => {
  const page = await openHostilePage(stage, { body: EDITOR });
  await page.keyboard.type("That's not true. Order ");
  await expectFlags(page, ["That's not true."]);
  await openByKeyboard(stage, page);
  await page.keyboard.press('Escape');
  await popoverOn(page).waitFor({ state: 'hidden' });

  const busy = page.waitForRequest(/busy/);
  const pressed = page.keyboard.press('#');
  // the page hears of the command behind it
  await busy;
  await Promise.all([pressed, pressNextFlag(stage)]);
  await popoverOn(page).waitFor();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.textContent('#box'))
    .toMatch(/^Perhaps I'm missing something\. Could you tell me more about what you saw\? Order #$/);
});
