import { source } from 'axe-core';
import type { Page } from 'playwright-core';

interface AxeResults {
  violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[];
}

/**
 * What axe finds on a surface, a line each, open shadow roots included. The script is put in by the driver, past any
 * policy of the page.
 * @param root a selector of the surface; of a helpdesk's page only ours is judged
 */
export async function axeFindings(page: Page, root: string): Promise<string[]> {
  // a surface that is still fading in has half its contrast
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );
  await page.evaluate(source);
  return await page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as {
      axe: { run(root: object, options: object): Promise<AxeResults> };
    };
    if (!document.querySelector(selector)) return [`There is no ${selector} to look at.`];
    const { violations } = await axe.run({ include: [selector] }, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
    );
  }, root);
}
