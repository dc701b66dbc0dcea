import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { timeSlice } from '../src/coach/time-slice';
import { RULES } from '../src/rules/registry';
import { createReviewer } from '../src/rules/reviewer';
import { percentile, shown } from './percentile';
import { replyOf } from './reply-of';
import { HOSTILE, hostileText } from './rivals/hostile';

const TYPED = 'I will write again on Friday with the number of the parcel. ';
/** Keys in which the machine gets to know the code; not counted. */
const WARM_UP = 300;
const KEYS = 1000;
const COLD_STARTS = 5;
const WHOLE_TEXTS = 9;
const BATCH = 150;

/** What the engine costs by itself, in Node; the bare pass over the text beside it is the measure. */
export async function measureEngine(): Promise<string[]> {
  return [
    'engine in Node, ms                      median      p95      p99',
    ...[1300, 5000].flatMap(keystrokes),
    ...[50, 300, 1300, 5000, 20_000].map(wholeText),
    ...(await coldStart()),
    batch(),
    ...[30_000, 1_000_000].map(slices),
  ];
}

/** One letter after the other in the middle of a reply; each key passes both ways over the same text. */
function keystrokes(words: number): string[] {
  const { review } = createReviewer(RULES);
  const whole = replyOf(words);
  const middle = whole.length >> 1;
  const times = { bare: [] as number[], review: [] as number[] };
  for (let key = 1; key <= WARM_UP + KEYS; key++) {
    const typed = TYPED.slice(0, key % TYPED.length);
    const text = flat(`${whole.slice(0, middle)}${typed}${whole.slice(middle)}`);
    const bare = timed(() => barePass(text));
    const engine = timed(() => review({ text }));
    if (key <= WARM_UP) continue;
    times.bare.push(bare);
    times.review.push(engine);
  }
  const ratio = percentile(times.review, 0.5) / percentile(times.bare, 0.5);
  return [
    row(`bare pass, ${words} words`, times.bare),
    `${row(`keystroke, ${words} words`, times.review)}   ${ratio.toFixed(1)}x the pass`,
  ];
}

function wholeText(words: number): string {
  const times = Array.from({ length: WHOLE_TEXTS }, (_, run) => {
    const text = flat(replyOf(words, run));
    const { review } = createReviewer(RULES);
    return timed(() => review({ text }));
  });
  return row(`whole text, ${words} words`, times);
}

/** Each in a process of its own: loading the rules, then the first reviews. */
async function coldStart(): Promise<string[]> {
  const dir = mkdtempSync(join(tmpdir(), 'engine-'));
  try {
    const outfile = join(dir, 'engine.mjs');
    const contents =
      "export { RULES } from './src/rules/registry'; export { createReviewer } from './src/rules/reviewer';";
    await build({
      stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      minify: true,
      format: 'esm',
      outfile,
    });
    const script = coldScript(pathToFileURL(outfile).href, replyOf(1300));
    const runs = Array.from({ length: COLD_STARTS }, () => {
      const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script]).toString();
      return JSON.parse(printed) as number[];
    });
    return ['cold: loading the rules', 'cold: first sentence', 'cold: then 1300 words'].map((name, at) =>
      row(
        name,
        runs.map((run) => run[at] ?? Number.NaN),
      ),
    );
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function coldScript(address: string, reply: string): string {
  return `
    const times = [performance.now()];
    const { createReviewer, RULES } = await import(${JSON.stringify(address)});
    times.push(performance.now());
    createReviewer(RULES).review({ text: 'Hello there. Send me your order number.' });
    times.push(performance.now());
    createReviewer(RULES).review({ text: ${JSON.stringify(reply)} });
    times.push(performance.now());
    console.log(JSON.stringify(times.slice(1).map((time, at) => time - times[at])));`;
}

function batch(): string {
  const { review } = createReviewer(RULES);
  const replies = Array.from({ length: BATCH }, (_, run) => replyOf(300, run));
  const letters = replies.reduce((sum, { length }) => sum + length, 0);
  const time = timed(() => {
    for (const text of replies) review({ text });
  });
  return `${'batch of 300-word replies'.padEnd(36)} ${(letters / 1000 / time).toFixed(2)} MB/s`;
}

/** What the coach does with a text that is too long for one look: the longest of its looks, at the worst of texts. */
function slices(length: number): string {
  const worst = HOSTILE.map((name) => ({ name, time: longestSlice(hostileText(name, length)) })).reduce(
    (a, b) => (b.time > a.time ? b : a),
  );
  return `${`hostile, ${length} units, longest slice`.padEnd(36)} ${fine(worst.time)}   (${worst.name})`;
}

function longestSlice(text: string): number {
  const { reviewSome } = createReviewer(RULES);
  let longest = 0;
  for (let isWhole = false; !isWhole; ) {
    longest = Math.max(
      longest,
      timed(() => {
        ({ isWhole } = reviewSome({ text }, {}, timeSlice()));
      }),
    );
  }
  return longest;
}

function barePass(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum + text.split('\n').length;
}

/** As the page hands it over: one string of its own, with no parts to be joined while the clock runs. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function row(name: string, times: readonly number[]): string {
  const figures = [0.5, 0.95, 0.99].map((share) => fine(percentile(times, share))).join(' ');
  return `${name.padEnd(36)} ${figures}`;
}

/** Three decimals where two would hide the figure. */
function fine(figure: number): string {
  return figure < 1 ? figure.toFixed(3).padStart(8) : shown(figure);
}
