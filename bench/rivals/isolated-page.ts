import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { type EngineHost, FIRST } from './engine-host';
import type { EngineScript } from './engines';
import type { Runner } from './runner';

declare global {
  var bench: Runner;
}

/** An empty page whose clock ticks in 5 µs and not in 100: browsers grant that to pages that share with nobody. */
export async function serveIsolated(): Promise<{ url: string; close(): void }> {
  const headers = {
    'Content-Type': 'text/html',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  };
  const server = createServer((_, response) => {
    response.writeHead(200, headers).end('<!doctype html><title>bench</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** One engine in a page of its own. */
export class EnginePage implements EngineHost {
  readonly page: Page;
  readonly cold: number;

  private constructor(page: Page, cold: number) {
    this.page = page;
    this.cold = cold;
  }

  static async open(context: BrowserContext, url: string, { code }: EngineScript): Promise<EnginePage> {
    const page = await context.newPage();
    await page.goto(url);
    const cold = await page.evaluate(
      async ([script, sentence]) => {
        const from = performance.now();
        const element = document.createElement('script');
        element.textContent = script;
        document.head.append(element);
        await globalThis.bench.start(sentence);
        return performance.now() - from;
      },
      [code, FIRST] as const,
    );
    return new EnginePage(page, cold);
  }

  times(texts: readonly string[]): Promise<number[]> {
    return this.page.evaluate((all) => globalThis.bench.times(all), texts);
  }

  keys(text: string, typed: string, from: number, count: number): Promise<number[]> {
    return this.page.evaluate((args) => globalThis.bench.keys(...args), [text, typed, from, count] as const);
  }

  async heap(): Promise<number> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize / 1e6;
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  /** Milliseconds for one text; undefined when the limit is over first: the page is of no use then. */
  async within(text: string, limit: number): Promise<number | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(resolve, limit, undefined);
    });
    const read = this.times([text]).catch(() => undefined);
    const done = await Promise.race([read, late]);
    clearTimeout(timer);
    return done?.[0];
  }
}
