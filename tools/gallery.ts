import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildDemo, serveDemo } from '../tests/demo/serve';
import { launchWithExtension } from './browser/launch';
import { buildExtension } from './build/extension';
import { SURFACES } from './gallery/surfaces';

/** `npx tsx tools/gallery.ts [words of a name]`: pictures of every surface, light and dark, to look at. */
const wanted = process.argv[2] ?? '';
const folder = fileURLToPath(new URL('../screenshots/gallery/', import.meta.url));
const extensionDir = await buildExtension('demo');
await buildDemo();
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const demo = await serveDemo();
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { context, worker, close } = await launchWithExtension({
      extensionDir,
      headless: true,
      colorScheme,
    });
    try {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      for (const surface of SURFACES.filter(({ name }) => name.includes(wanted))) {
        const page = await surface.open({ context, worker, demoUrl: demo.url });
        const path = `${folder}${surface.name}-${colorScheme}.png`;
        await page.screenshot({ path, animations: 'disabled' });
        console.log(path);
        for (const open of context.pages().slice(1)) await open.close();
        await worker.evaluate(() => chrome.storage.local.clear());
      }
    } finally {
      await close();
    }
  }
} finally {
  await demo.close();
}
