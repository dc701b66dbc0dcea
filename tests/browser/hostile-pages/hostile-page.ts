import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Stage } from '../extension/stage';

/** What a page does to all that is in it. */
interface Hostile {
  /** Stands in its head. */
  head?: string;
  /** Holds the reply box. */
  body: string;
  headers?: Record<string, string>;
}

export const TEXT_AREA = '<textarea aria-label="Reply" style="width:500px;height:120px"></textarea>';
export const RICH_TEXT =
  '<div id="box" aria-label="Reply" contenteditable style="width:500px;height:120px"></div>';

/** A page that Tactful coaches, its first reply box clicked. */
export async function openHostilePage(
  { context }: Stage,
  { head = '', body, headers = {} }: Hostile,
): Promise<Page> {
  const page = await context.newPage();
  const url = new URL('hostile', inject('demoUrl')).href;
  await page.route(url, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers,
      body: `<!doctype html><html lang="en"><head><title>Reply</title>${head}</head><body>${body}</body></html>`,
    }),
  );
  await page.goto(url);
  await page.locator('[aria-label="Reply"]').click();
  return page;
}
