import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Launched, launchWithExtension } from '../../../tools/browser/launch';
import { extensionDir } from '../../../tools/build/extension';
import { COMPANY_SITE, FIND_COMPANY } from './company-site';

/** A browser whose profile is kept, with a copy of the built extension that can be updated. */
export interface SiteStage {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** What pages wrote to their consoles as a warning or an error, and exceptions nobody caught. */
  complaints: string[];
  open(url: string): Promise<Page>;
  /** The agent says yes to the browser's question for the company's site, before it is asked. */
  agreeBeforehand(): Promise<void>;
  /** Match patterns of the company that are granted, and those that the watcher is registered for. */
  state(): Promise<{ granted: string[]; registered: string[] }>;
  /** Takes the site back as chrome://extensions does. */
  withdraw(): Promise<void>;
  /** Closes the browser and starts it again. */
  restart(): Promise<void>;
  /** Puts a newer version in the place of this one. */
  update(version: string): Promise<void>;
  close(): Promise<void>;
}

interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  addHostPermission(id: string, host: string): Promise<void>;
  removeHostPermission(id: string, host: string): Promise<void>;
}

export async function openSiteStage(): Promise<SiteStage> {
  const folder = mkdtempSync(join(tmpdir(), 'tactful-sites-'));
  const [extension, profile] = [join(folder, 'extension'), join(folder, 'profile')];
  cpSync(extensionDir('demo'), extension, { recursive: true });
  const complaints: string[] = [];
  const launch = async (): Promise<Launched> => {
    const args = [FIND_COMPANY, '--enable-unsafe-extension-debugging'];
    const launched = await launchWithExtension({ extensionDir: extension, headless: true, profile, args });
    launched.context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    launched.context.on('weberror', (error) => complaints.push(String(error.error())));
    return launched;
  };
  let now = await launch();
  const worker = () => now.context.serviceWorkers().at(-1) ?? now.worker;
  /** As the agent does at chrome://extensions. */
  const onExtensionsPage = async (change: 'addHostPermission' | 'removeHostPermission'): Promise<void> => {
    const page = await now.context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      async ([id, site, method]) => {
        const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate[method](id, site);
      },
      [now.extensionId, COMPANY_SITE, change] as const,
    );
    await page.close();
  };
  return {
    get context() {
      return now.context;
    },
    get extensionId() {
      return now.extensionId;
    },
    complaints,
    async open(url) {
      const page = await now.context.newPage();
      await page.goto(url);
      return page;
    },
    // Chromium 156 asks no more for what was added there, and grants it only when it is asked for
    agreeBeforehand: () => onExtensionsPage('addHostPermission'),
    withdraw: () => onExtensionsPage('removeHostPermission'),
    state: () =>
      worker().evaluate(async (site) => {
        const { origins = [] } = await chrome.permissions.getAll();
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        return {
          granted: origins.filter((one) => one === site),
          registered: scripts.flatMap(({ matches = [] }) => matches),
        };
      }, COMPANY_SITE),
    async restart() {
      await now.close();
      now = await launch();
    },
    async update(version) {
      const file = join(extension, 'manifest.json');
      writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
      const old = worker();
      const next = now.context.waitForEvent('serviceworker');
      // the answer is lost with the worker that asked
      await old.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await next;
      const running = () => worker().evaluate(() => chrome.runtime.getManifest().version);
      await expect.poll(running).toBe(version);
    },
    async close() {
      await now.close();
      // children of the browser may write for a moment more
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
