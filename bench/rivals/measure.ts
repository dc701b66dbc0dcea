import type { BrowserContext } from 'playwright-core';
import { percentile } from '../percentile';
import { replyOf } from '../reply-of';
import { bundleEngine, ENGINES, type EngineName } from './engines';
import { HOSTILE, hostileText } from './hostile';
import { EnginePage, serveIsolated } from './isolated-page';

/** What one engine costs in the browser. Milliseconds unless said. */
export interface EngineFigures {
  /** KB (1,000 bytes) after gzip. */
  size: number;
  cold: number;
  /** By words in the text. */
  keystroke: Record<string, { median: number; p99: number; keys: number }>;
  wholeText: Record<string, number>;
  /** MB (1,000,000 UTF-16 units) a second, replies of 300 words. */
  batch: number;
  /** MB in the heap of JavaScript after all that; not WebAssembly's own memory. */
  heap: number;
  /** By length: the hostile text that took longest; without `ms` it was over the limit. */
  hostile: Record<string, { worst: string; ms?: number; over: number }>;
}

const TYPED = 'I will write again on Friday with the number of the parcel. ';
const KEYSTROKES = [1300, 5000];
const SIZES = [50, 300, 1300, 5000, 20_000];
/** A turn: for so long each engine gets keys before the next has its turn, in milliseconds. */
const TURN = 100;
const ROUNDS = 6;
/** Fewest and most keys of a turn. */
const KEYS = [1, 80] as const;
const HOSTILE_LENGTHS = [30_000, 1_000_000];
/** What one hostile text may take, and after how many that take more an engine is given up. */
export const LIMIT = 1000;
export const ENOUGH = 3;

/** All engines in one run, by turns, so that what else the machine does hits all of them. */
export async function measureEngines(context: BrowserContext): Promise<Record<EngineName, EngineFigures>> {
  const server = await serveIsolated();
  try {
    const scripts = await Promise.all(ENGINES.map(bundleEngine));
    const open = (at: number): Promise<EnginePage> => {
      const script = scripts[at];
      if (!script) throw new Error(`There is no engine ${at}.`);
      return EnginePage.open(context, server.url, script);
    };
    const pages: EnginePage[] = [];
    for (const at of scripts.keys()) pages.push(await open(at));
    say('keystrokes, by turns');
    const keystroke = await byTurns(pages);
    const all: [EngineName, EngineFigures][] = [];
    for (const [at, page] of pages.entries()) {
      const script = scripts[at];
      if (!script) continue;
      say(script.name);
      all.push([
        script.name,
        {
          size: script.size,
          cold: page.cold,
          keystroke: keystroke[at] ?? {},
          wholeText: await wholeTexts(page),
          batch: await batch(page),
          heap: await heap(page),
          hostile: await hostile(page, () => open(at)),
        },
      ]);
    }
    return Object.fromEntries(all) as Record<EngineName, EngineFigures>;
  } finally {
    server.close();
  }
}

/** Minutes go by: where it is goes to stderr, stdout is for figures. */
function say(what: string): void {
  console.error(`engines: ${what} …`);
}

async function byTurns(pages: readonly EnginePage[]): Promise<EngineFigures['keystroke'][]> {
  const figures = pages.map((): EngineFigures['keystroke'] => ({}));
  for (const words of KEYSTROKES) {
    const text = replyOf(words);
    const times = pages.map((): number[] => []);
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [at, page] of pages.entries()) {
        const known = times[at] ?? [];
        const usual = round === 0 ? 1 : percentile(known, 0.5);
        const count = Math.round(Math.min(Math.max(TURN / usual, KEYS[0]), KEYS[1]));
        const turn = await page.keys(text, TYPED, round * KEYS[1], count);
        // the first round makes the code warm, and tells how long a key takes
        times[at] = round === 1 ? turn : [...known, ...turn];
      }
    }
    for (const [at, one] of times.entries()) {
      const figure = { median: percentile(one, 0.5), p99: percentile(one, 0.99), keys: one.length };
      Object.assign(figures[at] ?? {}, { [words]: figure });
    }
  }
  return figures;
}

async function wholeTexts(page: EnginePage): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const words of SIZES) {
    const texts = Array.from({ length: words > 5000 ? 1 : 3 }, (_, run) => replyOf(words, run + 1));
    found[words] = percentile(await page.times(texts), 0.5);
  }
  return found;
}

async function batch(page: EnginePage): Promise<number> {
  let letters = 0;
  let time = 0;
  for (let run = 20; time < 1000 && run < 400; run += 5) {
    const texts = Array.from({ length: 5 }, (_, at) => replyOf(300, run + at));
    for (const one of await page.times(texts)) time += one;
    for (const { length } of texts) letters += length;
  }
  return letters / 1000 / time;
}

async function heap({ page }: EnginePage): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/** A page that was over the limit is closed and another one opened: an engine that hangs hangs for good. */
async function hostile(
  first: EnginePage,
  reopen: () => Promise<EnginePage>,
): Promise<EngineFigures['hostile']> {
  const found: EngineFigures['hostile'] = {};
  const given = new Set<string>();
  let page = first;
  for (const length of HOSTILE_LENGTHS) {
    let worst = { worst: '', ms: 0 };
    for (const name of HOSTILE) {
      if (given.size >= ENOUGH) break;
      // what was over the limit at 30,000 is so at a million
      if (given.has(name)) continue;
      const ms = await page.within(hostileText(name, length), LIMIT);
      if (ms === undefined) {
        given.add(name);
        await page.page.close();
        page = await reopen();
      } else if (ms > worst.ms) worst = { worst: name, ms };
    }
    found[length] =
      given.size > 0 ? { worst: [...given].join(', '), over: given.size } : { ...worst, over: 0 };
  }
  await page.page.close();
  return found;
}
