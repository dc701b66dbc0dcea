import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { serveDemo } from '../tests/demo/serve';
import { launchWithExtension } from '../tools/browser/launch';
import { extensionDir } from '../tools/build/extension';
import { measureEngine } from './engine';
import { measureFirstUnderline } from './first-underline';
import { measureHandler } from './handler';
import { measurePopup } from './popup';
import { measureInNode, measureInPages } from './rivals/measure';
import { rivalsTable } from './rivals/table';
import { measureSizes } from './sizes';
import { measureStatsPage } from './stats-page';

const FIGURES = 'bench/figures.json';

/** `npm run bench`: what Tactful costs a page. Figures of one machine and one run: compare within a run only. */
const demo = await serveDemo();
const { context, worker, close } = await launchWithExtension({
  extensionDir: extensionDir('demo'),
  headless: true,
});
try {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const version = context.browser()?.version() ?? 'unknown';
  const load = loadavg().map((figure) => figure.toFixed(1));
  const machine = `${cpus().length} x ${cpus()[0]?.model.trim()}, Chromium ${version}, Node ${process.version}, load ${load.join(' ')}`;
  console.log(`${machine}\n`);
  const tables: string[][] = [];
  const print = (rows: string[]): void => {
    tables.push(rows);
    console.log(`${rows.join('\n')}\n`);
  };
  print(measureSizes(extensionDir('production')));
  print(await measureEngine());
  const inPages = await measureInPages(context);
  print(rivalsTable('headless Chromium', inPages));
  const inNode = await measureInNode();
  print(rivalsTable('Node', inNode));
  print(await measurePopup(context, worker, demo.url));
  print(await measureStatsPage(context, worker));
  print(await measureFirstUnderline(context, demo.url));
  print(await measureHandler(context, worker));
  writeFileSync(FIGURES, JSON.stringify({ machine, engines: { inPages, inNode }, tables }, undefined, 2));
  console.log(`All of it: ${FIGURES}`);
} finally {
  await close();
  await demo.close();
}
