import type { Page } from 'playwright-core';
import type { Stage } from './stage';

interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string, options: { failQuietly: boolean }): Promise<void>;
}

interface Management {
  setEnabled(id: string, enabled: boolean): Promise<void>;
}

/** Reloads the extension as chrome://extensions does; to pages it is what an update is. */
export async function reloadExtension(stage: Stage): Promise<void> {
  await onExtensionsPage(stage, async (page, id) => {
    await page.evaluate(async (extension) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      await developerPrivate.reload(extension, { failQuietly: true });
    }, id);
  });
}

/** Switches the extension off or on as chrome://extensions does. */
export async function switchExtension(stage: Stage, on: boolean): Promise<void> {
  await onExtensionsPage(stage, async (page, id) => {
    await page.evaluate(
      async ({ extension, enabled }) => {
        const { management } = chrome as unknown as { management: Management };
        await management.setEnabled(extension, enabled);
      },
      { extension: id, enabled: on },
    );
  });
}

async function onExtensionsPage(
  { context, extensionId }: Stage,
  act: (page: Page, id: string) => Promise<void>,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  // outside developer mode the browser would not load it again
  await page.evaluate(async () => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await act(page, extensionId);
  await page.close();
}
