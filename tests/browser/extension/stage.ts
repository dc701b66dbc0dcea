import type { BrowserContext, Locator, Page, Worker } from 'playwright-core';
import { inject } from 'vitest';
import { DEMO } from '../../../src/helpdesks/rows/demo';
import { launchWithExtension } from '../../../tools/browser/launch';
import { extensionDir } from '../../../tools/build/extension';
import { EDITOR_KINDS, type EditorKind } from '../../demo/editors/reply-box';
import { modelIn } from './model';

export { modelWith } from './model';

export type DemoEditor = EditorKind;
export const DEMO_EDITORS = EDITOR_KINDS;

/** A browser with the built extension, for the tests of one file. */
export interface Stage {
  context: BrowserContext;
  worker: Worker;
  extensionId: string;
  /** What pages wrote to their consoles as a warning or an error, and exceptions nobody caught. */
  complaints: string[];
  open(path?: string): Promise<Page>;
  close(): Promise<void>;
}

export async function openStage(options: { colorScheme?: 'light' | 'dark' } = {}): Promise<Stage> {
  const { context, worker, extensionId, close } = await launchWithExtension({
    extensionDir: extensionDir('demo'),
    headless: true,
    ...options,
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  return {
    context,
    worker,
    extensionId,
    complaints,
    close,
    async open(path = '') {
      const page = await context.newPage();
      await page.goto(new URL(path, inject('demoUrl')).href);
      return page;
    },
  };
}

/** The demo's clinic conversation with one of its editors, the caret in the empty reply box. */
export async function openReply(stage: Stage, editor: DemoEditor): Promise<{ page: Page; box: Locator }> {
  const page = await stage.open(`?editor=${editor}#/c/ultrasound`);
  const box = replyBox(page);
  await box.click();
  return { page, box };
}

export function replyBox(page: Page): Locator {
  return page.locator(DEMO.replyBox ?? '').filter({ visible: true });
}

/** What the editor's own model holds. */
export async function modelOf(box: Locator): Promise<string> {
  return await box.evaluate(modelIn);
}
