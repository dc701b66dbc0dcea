import { resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { closeOnSignal } from './close-on-signal';
import { findBrowser, type InstalledBrowser } from './find';
import { loadUnpacked } from './load-unpacked';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extensionDir: string;
  headless: boolean;
  /** Left out: found on this machine. */
  browser?: InstalledBrowser;
  /** Size of the page in CSS pixels; `null` follows the window. Left out: 1280 x 800. */
  viewport?: { width: number; height: number } | null;
  /** `null` follows the system. Left out: light. */
  colorScheme?: 'light' | 'dark' | null;
  /** Folder of a profile to keep. Left out: a fresh one. */
  profile?: string;
  /** Further switches of the browser. */
  args?: string[];
}

export interface Launched {
  context: BrowserContext;
  extensionId: string;
  /** The extension's service worker. */
  worker: Worker;
  close(): Promise<void>;
}

/** How long a service worker may take to start; measured: 600 ms. */
const WORKER_TIMEOUT = 15_000;

/** Without a display there is nothing to draw a window on. */
export function mustBeHeadless(): boolean {
  if (process.platform !== 'linux') return false;
  return !(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Starts a browser with the extension. A fresh profile is Playwright's own temporary one, which it removes when the
 * browser closes or this process exits; SIGINT, SIGTERM and SIGHUP close the browser first.
 * @throws one sentence, when there is no browser or the extension's service worker does not start
 */
export async function launchWithExtension(options: LaunchOptions): Promise<Launched> {
  const browser = options.browser ?? (await findBrowser());
  const extensionDir = resolve(options.extensionDir);
  const launching = chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: browser.executable,
    headless: options.headless,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    colorScheme: options.colorScheme === undefined ? 'light' : options.colorScheme,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    chromiumSandbox: !isRootOnLinux(),
    ...(browser.kind === 'chrome' ? { ignoreDefaultArgs: ['--disable-extensions'] } : {}),
    args: [...switchesFor(browser, extensionDir, options.headless), ...(options.args ?? [])],
  });
  const closed = new AbortController();
  let closing: Promise<void> | undefined;
  // One for all: a second caller that did not wait for the browser's end would exit and leave its files behind.
  const close = (): Promise<void> => {
    closing ??= launching.then((context) => context.close()).finally(() => closed.abort());
    return closing;
  };
  closeOnSignal(close, closed.signal);
  try {
    const context = await launching;
    context.once('close', () => void close());
    if (browser.kind === 'chrome') await loadUnpacked(context, extensionDir);
    const worker = await serviceWorkerOf(context, extensionDir);
    return { context, extensionId: new URL(worker.url()).host, worker, close };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}

/** FACTS.md §2: both extension switches, since Playwright disables extensions otherwise. */
function switchesFor(browser: InstalledBrowser, extensionDir: string, headless: boolean): string[] {
  const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'];
  const extension =
    browser.kind === 'chrome'
      ? ['--enable-unsafe-extension-debugging']
      : [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`];
  return [...quiet, '--disable-component-update', ...(headless ? ['--disable-gpu'] : []), ...extension];
}

/** Chromium's sandbox refuses to run as root. */
function isRootOnLinux(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

async function serviceWorkerOf(context: BrowserContext, extensionDir: string): Promise<Worker> {
  const running = context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension://'));
  if (running) return running;
  try {
    return await context.waitForEvent('serviceworker', { timeout: WORKER_TIMEOUT });
  } catch (cause) {
    throw new Error(`The extension in ${extensionDir} did not start: its service worker never appeared.`, {
      cause,
    });
  }
}
