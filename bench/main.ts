import { cpus } from 'node:os';
import { serveDemo } from '../tests/demo/serve';
import { launchWithExtension } from '../tools/browser/launch';
import { extensionDir } from '../tools/build/extension';
import { measureEngine } from './engine';
import { measureFirstUnderline } from './first-underline';
import { measureHandler } from './handler';
import { measurePopup } from './popup';
import { measureSizes } from './sizes';
import { measureStatsPage } from './stats-page';

/** `npm run bench`: what Tactful costs a page. Figures of one machine and one run: compare within a run only. */
const demo = await serveDemo();
const { context, worker, close } = await launchWithExtension({
  extensionDir: extensionDir('demo'),
  headless: true,
});
try {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const version = context.browser()?.version() ?? 'unknown';
  console.log(
    `${cpus().length} x ${cpus()[0]?.model.trim()}, Chromium ${version}, Node ${process.version}\n`,
  );
  for (const rows of [
    measureSizes(extensionDir('production')),
    await measureEngine(),
    await measurePopup(context, worker, demo.url),
    await measureStatsPage(context, worker),
    await measureFirstUnderline(context, demo.url),
    await measureHandler(context, demo.url),
  ]) {
    console.log(`${rows.join('\n')}\n`);
  }
} finally {
  await close();
  await demo.close();
}
