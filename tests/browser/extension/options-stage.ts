import type { Locator, Page } from 'playwright-core';
import type { Stage } from './stage';

/** The options page in a tab of its own. */
export async function openOptions({ context, extensionId }: Stage): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.getByRole('heading', { name: 'Tactful' }).waitFor();
  return page;
}

/** A switch of the options page by its whole name. */
export function switchNamed(page: Page | Locator, name: string): Locator {
  return page.getByRole('switch', { name, exact: true });
}
