/** What every engine reads first. */
export const FIRST = 'Hello there. Send me your order number.';

/** Where one engine runs, with nothing beside it: a page of a browser, a thread of Node. */
export interface EngineHost {
  /** Script evaluated, engine made, first sentence read; milliseconds. */
  readonly cold: number;
  /** Reads each text once; milliseconds for each. */
  times(texts: readonly string[]): Promise<number[]>;
  /** One letter after the other in the middle of a text, from key `from` on; milliseconds for each. */
  keys(text: string, typed: string, from: number, count: number): Promise<number[]>;
  /** MB (1,000,000 bytes) in the heap of JavaScript, garbage collected; not WebAssembly's own memory. */
  heap(): Promise<number>;
  close(): Promise<void>;
}
