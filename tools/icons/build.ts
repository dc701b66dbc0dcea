import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../browser/find';
import { DRAWINGS, ICONS, type IconPicture, PICTURES } from './icons';

/** `npm run icons`: the mark's pictures in `public/icon/` from its drawings; the same bytes on each run. */
const { executable } = await findBrowser();
const browser = await chromium.launch({
  executablePath: executable,
  // without it, what is drawn depends on the colour profile of the machine
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
try {
  await mkdir(PICTURES, { recursive: true });
  for (const icon of ICONS) await writeFile(PICTURES + icon.file, await picture(browser, icon));
} finally {
  await browser.close();
}

async function picture(browser: Browser, { drawing, size }: IconPicture): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
  const svg = await readFile(DRAWINGS + drawing, 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}
