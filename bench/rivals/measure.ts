import type { BrowserContext } from 'playwright-core';
import { percentile } from '../percentile';
import { replyOf } from '../reply-of';
import type { EngineHost } from './engine-host';
import { bundleEngine, ENGINES, type EngineName, type EngineScript } from './engines';
import { HOSTILE, hostileText } from './hostile';
import { EnginePage, serveIsolated } from './isolated-page';
import { NodeEngine } from './node-engine';

/** What one engine costs. Milliseconds unless said. */
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
  /** By length: the hostile text that took longest; without `ms` it was over the limit. Empty in Node: pages tell. */
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

export type AllFigures = Record<EngineName, EngineFigures>;

/** All engines in pages, one a page. */
export async function measureInPages(context: BrowserContext): Promise<AllFigures> {
  const server = await serveIsolated();
  const open = (script: EngineScript): Promise<EnginePage> => EnginePage.open(context, server.url, script);
  try {
    return await measure(open, (page, script) => hostile(page, () => open(script)));
  } finally {
    server.close();
  }
}

/** All engines in Node, one a thread. */
export function measureInNode(): Promise<AllFigures> {
  return measure(NodeEngine.open, async () => ({}));
}

/** All engines in one run, by turns, so that what else the machine does hits all of them. */
async function measure<Host extends EngineHost>(
  open: (script: EngineScript) => Promise<Host>,
  hostile: (host: Host, script: EngineScript) => Promise<EngineFigures['hostile']>,
): Promise<AllFigures> {
  const engines: { script: EngineScript; host: Host }[] = [];
  for (const name of ENGINES) {
    const script = await bundleEngine(name);
    engines.push({ script, host: await open(script) });
  }
  say('keystrokes, by turns');
  const keystroke = await byTurns(engines.map(({ host }) => host));
  const all: [EngineName, EngineFigures][] = [];
  for (const [at, { script, host }] of engines.entries()) {
    say(script.name);
    all.push([
      script.name,
      {
        size: script.size,
        cold: host.cold,
        keystroke: keystroke[at] ?? {},
        wholeText: await wholeTexts(host),
        batch: await batch(host),
        heap: await host.heap(),
        hostile: await hostile(host, script),
      },
    ]);
    await host.close();
  }
  return Object.fromEntries(all) as AllFigures;
}

/** Minutes go by: where it is goes to stderr, stdout is for figures. */
function say(what: string): void {
  console.error(`engines: ${what} …`);
}

async function byTurns(hosts: readonly EngineHost[]): Promise<EngineFigures['keystroke'][]> {
  const figures = hosts.map((): EngineFigures['keystroke'] => ({}));
  for (const words of KEYSTROKES) {
    const text = replyOf(words);
    const times = hosts.map((): number[] => []);
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [at, host] of hosts.entries()) {
        const known = times[at] ?? [];
        const usual = round === 0 ? 1 : percentile(known, 0.5);
        const count = Math.round(Math.min(Math.max(TURN / usual, KEYS[0]), KEYS[1]));
        const turn = await host.keys(text, TYPED, round * KEYS[1], count);
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

async function wholeTexts(host: EngineHost): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const words of SIZES) {
    const texts = Array.from({ length: words > 5000 ? 1 : 3 }, (_, run) => replyOf(words, run + 1));
    found[words] = percentile(await host.times(texts), 0.5);
  }
  return found;
}

async function batch(host: EngineHost): Promise<number> {
  let letters = 0;
  let time = 0;
  for (let run = 20; time < 1000 && run < 400; run += 5) {
    const texts = Array.from({ length: 5 }, (_, at) => replyOf(300, run + at));
    for (const one of await host.times(texts)) time += one;
    for (const { length } of texts) letters += length;
  }
  return letters / 1000 / time;
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
        await page.close();
        page = await reopen();
      } else if (ms > worst.ms) worst = { worst: name, ms };
    }
    found[length] =
      given.size > 0 ? { worst: [...given].join(', '), over: given.size } : { ...worst, over: 0 };
  }
  if (page !== first) await page.close();
  return found;
}
