import { afterAll, beforeAll, expect, test } from 'vitest';
import { openByKeyboard } from '../extension/press-next-flag';
import { openStage, type Stage } from '../extension/stage';
import { openHostilePage, TEXT_AREA } from './hostile-page';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Once typing begins, what Tactful is built on throws in the page's own world, and only there. */
const TAMPERS = `<script>
  addEventListener('keydown', () => {
    const broken = () => { throw new Error('tampered'); };
    for (const [prototype, names] of [
      [Array.prototype, ['at', 'map', 'filter', 'flatMap', 'findLast']],
      [String.prototype, ['slice', 'matchAll', 'replaceAll', 'trim']],
      [RegExp.prototype, ['exec', 'test']],
      [Map.prototype, ['get', 'has']],
      [Node.prototype, ['contains']],
      [Element.prototype, ['matches', 'closest', 'getBoundingClientRect', 'attachShadow']],
    ]) for (const name of names) prototype[name] = broken;
    document.documentElement.dataset.tampered = '';
  }, { once: true, capture: true });
</script>`;

test('prototypes that the page broke do not reach the coach or its popover', async () => {
  const page = await openHostilePage(stage, { head: TAMPERS, body: TEXT_AREA });
  await page.keyboard.type("That's not true. Name");
  await page.waitForSelector('html[data-tampered]', { state: 'attached' });
  await openByKeyboard(stage, page);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('textarea').inputValue()).toMatch(/^Perhaps I'm missing .* Name$/);
  expect(stage.complaints).toEqual([]);
});
