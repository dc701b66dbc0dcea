import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type EngineHost, FIRST } from './engine-host';
import type { EngineScript } from './engines';

/** Around an engine's script: makes it, then answers calls one after the other. */
function around(code: string): string {
  return `
    const { parentPort } = require('node:worker_threads');
    const v8 = require('node:v8');
    const from = performance.now();
    ${code};
    const calls = {
      times: (texts) => bench.times(texts),
      keys: (text, typed, from, count) => bench.keys(text, typed, from, count),
      heap() {
        v8.setFlagsFromString('--expose-gc');
        require('node:vm').runInNewContext('gc')();
        return v8.getHeapStatistics().used_heap_size / 1e6;
      },
    };
    parentPort.on('message', async ([call, args]) => parentPort.postMessage(await calls[call](...args)));
    bench.start(${JSON.stringify(FIRST)}).then(() => parentPort.postMessage(performance.now() - from));`;
}

/** One engine in a thread of Node of its own. */
export class NodeEngine implements EngineHost {
  readonly cold: number;
  readonly #worker: Worker;

  private constructor(worker: Worker, cold: number) {
    this.#worker = worker;
    this.cold = cold;
  }

  /** @throws what the engine throws as it is made */
  static async open({ code }: EngineScript): Promise<NodeEngine> {
    const worker = new Worker(around(code), { eval: true });
    const [cold] = (await once(worker, 'message')) as [number];
    return new NodeEngine(worker, cold);
  }

  times(texts: readonly string[]): Promise<number[]> {
    return this.#call('times', texts);
  }

  keys(text: string, typed: string, from: number, count: number): Promise<number[]> {
    return this.#call('keys', text, typed, from, count);
  }

  heap(): Promise<number> {
    return this.#call('heap');
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  async #call<Answer>(call: 'times' | 'keys' | 'heap', ...args: unknown[]): Promise<Answer> {
    this.#worker.postMessage([call, args]);
    const [answer] = (await once(this.#worker, 'message')) as [Answer];
    return answer;
  }
}
