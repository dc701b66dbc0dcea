import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { SiteStage } from './site-stage';

interface Reply {
  id?: number;
  result?: { result?: { value?: unknown } };
}

/** The popup as the toolbar button opens it: only that tells the extension the address of the tab. */
export interface RealPopup {
  text(): Promise<string>;
  /** Clicks a button as an agent does: the click counts as theirs. */
  press(name: string): Promise<void>;
}

/** Presses the toolbar button over a page. Playwright sees neither the button nor the popup; DevTools does. */
export async function pressToolbarButton(stage: SiteStage, page: Page): Promise<RealPopup> {
  await page.bringToFront();
  const session = await stage.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser has no session of its own.');
  const { extensionId } = stage;
  const targets = async () => (await session.send('Target.getTargets', { filter: [{}] })).targetInfos;
  const tab = (await targets()).find(({ type, url }) => type === 'tab' && url === page.url());
  await send(session, 'Extensions.triggerAction', { id: extensionId, targetId: tab?.targetId });
  const find = async () =>
    (await targets()).find(
      ({ type, url }) => type === 'page' && url === `chrome-extension://${extensionId}/popup.html`,
    );
  await expect.poll(find).toBeDefined();
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: (await find())?.targetId ?? '',
  });
  const evaluate = evaluator(session, sessionId);
  return {
    text: async () => String(await evaluate('document.body.innerText')),
    async press(name) {
      const button = `[...document.querySelectorAll('button')].find((one) => one.innerText === ${JSON.stringify(name)})`;
      await expect.poll(() => evaluate(`${button} !== undefined`)).toBe(true);
      await evaluate(`${button}.click()`);
    },
  };
}

/** Playwright knows no other targets than its own: their messages go in an envelope. */
function evaluator(session: CDPSession, sessionId: string): (expression: string) => Promise<unknown> {
  const waiting = new Map<number, (value: unknown) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as Reply;
    if (id !== undefined) waiting.get(id)?.(result?.result?.value);
  });
  return async (expression) => {
    const id = waiting.size + 1;
    const answered = new Promise((resolve) => waiting.set(id, resolve));
    const params = { expression, userGesture: true, returnByValue: true };
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    return await answered;
  };
}

/** Newer than Playwright's list of commands. */
async function send(session: CDPSession, method: string, params: object): Promise<void> {
  await (session.send as unknown as (method: string, params: object) => Promise<unknown>).call(
    session,
    method,
    params,
  );
}
