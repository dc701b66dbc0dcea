import { findBrowser } from './browser/find';
import { launchWithExtension, mustBeHeadless } from './browser/launch';
import { extensionDir } from './build/extension';
import { type Interrupt, listenForInterrupt } from './process/interrupt';
import { runNode } from './process/run';
import { startDemoServer } from './start/demo-server';
import { picturesOf } from './start/pictures';
import { playScene } from './start/scene';
import { type DemoEditor, demoAddress } from './start/surfaces';
import { leaveOpen } from './start/window';

/**
 * `npm start`: the demo helpdesk in a browser with the extension. With a display it is yours to try; without one a
 * scene plays in it, prints what happens and takes pictures.
 */
const EDITORS: DemoEditor[] = ['ckeditor5', 'textarea'];

const interrupt = listenForInterrupt();
try {
  await start(interrupt);
} catch (error) {
  if (!interrupt.signal.aborted) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
// Nothing is left to do, whatever a library may still hold open.
process.exit(interrupt.exitCode() ?? process.exitCode);

async function start({ signal }: Interrupt): Promise<void> {
  const browser = await findBrowser();
  console.log('Building the extension and the demo helpdesk …');
  const built = await runNode(['tools/bootstrap.mjs', 'build', 'demo'], { signal, output: 'kept' });
  signal.throwIfAborted();
  if (built.code !== 0) throw new Error(`${built.output.trimEnd()}\nThe demo could not be built.`);

  const demo = await startDemoServer();
  const headless = mustBeHeadless();
  const forPeople = headless ? {} : ({ viewport: null, colorScheme: null } as const);
  const { context, close } = await launchWithExtension({
    extensionDir: extensionDir('demo'),
    browser,
    headless,
    ...forPeople,
  });
  try {
    signal.throwIfAborted();
    const page = context.pages()[0] ?? (await context.newPage());
    if (!headless) return await leaveOpen(context, page, demoAddress(demo.url, 'ckeditor5'), signal);
    for (const editor of EDITORS) {
      console.log(`\nDemo helpdesk, ${editor === 'textarea' ? 'plain text' : 'rich text (CKEditor 5)'}`);
      await page.goto(demoAddress(demo.url, editor));
      const screenshots = await picturesOf(editor);
      await playScene(page, { screenshots, print: (line) => console.log(line) });
      console.log(`Pictures: ${screenshots}`);
    }
  } finally {
    await close();
    await demo.close();
  }
}
