/** What an engine does with a text; only how long it takes is looked at. */
type Check = (text: string) => unknown;

export interface Runner {
  /** Makes the engine and reads a first sentence; milliseconds. */
  start(sentence: string): Promise<number>;
  /** Reads each text once; milliseconds for each. */
  times(texts: readonly string[]): Promise<number[]>;
  /** One letter after the other in the middle of a text, from key `from` on; milliseconds for each. */
  keys(text: string, typed: string, from: number, count: number): Promise<number[]>;
}

/** Runs beside an engine, in a page or in Node. */
export function runnerOf(create: () => Promise<Check>): Runner {
  let check: Check = () => undefined;
  const timed = async (text: string): Promise<number> => {
    const whole = flat(text);
    const from = performance.now();
    const found = check(whole);
    // only what has to be waited for is: a turn of the queue would count as ours
    if (found instanceof Promise) await found;
    return performance.now() - from;
  };
  const times = async (texts: readonly string[]): Promise<number[]> => {
    const all: number[] = [];
    for (const text of texts) all.push(await timed(text));
    return all;
  };
  return {
    times,
    async start(sentence) {
      const from = performance.now();
      check = await create();
      await check(sentence);
      return performance.now() - from;
    },
    keys(text, typed, from, count) {
      const middle = text.length >> 1;
      return times(
        Array.from({ length: count }, (_, key) => {
          const so = typed.slice(0, (from + key) % typed.length);
          return text.slice(0, middle) + so + text.slice(middle);
        }),
      );
    },
  };
}

/** As the page hands it over: one string of its own, with no parts to be joined while the clock runs. */
function flat(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}
