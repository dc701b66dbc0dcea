import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findInstalledFirefox } from '../../../tools/browser/find-firefox';
import { DEMO_EDITORS, modelWith } from '../extension/stage';
import { expectFlags, type FirefoxStage, hover, modelOf, openFirefox, pressControl, WAYS } from './stage';

const firefox = await findInstalledFirefox();

const TYPED = 'Hi. Send me your order number. Thanks';
const FLAG = 'Send me your order number.';
const REWORDED = 'Hi. Could you send me your order number? Thanks';

describe.skipIf(!firefox)('in Firefox', () => {
  let stage: FirefoxStage;
  beforeAll(async () => {
    stage = await openFirefox(firefox ?? '');
  });
  afterAll(() => stage?.close());
  afterEach(() => {
    expect(stage.complaints).toEqual([]);
  });

  test.each(DEMO_EDITORS)(
    '%s: typed, underlined, looked at, reworded, undone, written on',
    async (editor) => {
      const page = await stage.openReply(editor);
      await page.keyboard.type(TYPED);
      const [flag] = await expectFlags(page, [FLAG]);
      expect([flag?.set, flag?.severity]).toEqual(['commands', 2]);

      await hover(page, FLAG);
      await page.locator(WAYS).click();
      await expect.poll(() => modelOf(page)).toBe(modelWith(editor, REWORDED));
      await expectFlags(page, []);

      await pressControl(page, 'z');
      await expect.poll(() => modelOf(page)).toBe(modelWith(editor, TYPED));
      await expectFlags(page, [FLAG]);
      await pressControl(page, 'y');
      await expect.poll(() => modelOf(page)).toBe(modelWith(editor, REWORDED));
      await page.keyboard.type('!');
      await expect.poll(() => modelOf(page)).toContain('!');
      await page.close();
    },
  );
});
