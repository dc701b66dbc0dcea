import { onTestFinished, vi } from 'vitest';

const REQUESTS = ['add', 'put', 'get', 'getAll', 'delete', 'clear', 'openCursor', 'openKeyCursor'] as const;

/** The browser has no room for what is written from now on. `mend` makes some. */
export function refuseWrites(): { mend(): void } {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
  });
  return mending(put);
}

/**
 * Writing seems to work, but then there is no room for it and the transaction is undone: with the first row, or when
 * all is asked for and only to be kept.
 */
export function undoWrites(when: 'at once' | 'in the end'): { mend(): void } {
  const real = IDBObjectStore.prototype.put;
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...row
  ) {
    const { transaction } = this;
    const request = real.apply(this, row);
    // as fake-indexeddb aborts where an error was not of the page's making
    const abort = async (): Promise<void> => {
      // whoever waits for this row goes on before the database's next task
      for (let turn = 0; when === 'in the end' && turn < 100; turn++) await undefined;
      (transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
    };
    request.addEventListener('success', () => void abort());
    return request;
  });
  return mending(put);
}

/** IndexedDB is there, and does not open: at once, or after having tried. */
export function refuseOpening(name: string, when: 'at once' | 'later'): { mend(): void } {
  const error = new DOMException('refused', name);
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    if (when === 'at once') throw error;
    const request = { error, onerror: undefined as ((event: object) => void) | undefined };
    queueMicrotask(() => request.onerror?.({ target: request, preventDefault() {}, stopPropagation() {} }));
    return request as unknown as IDBOpenDBRequest;
  });
  return mending(open);
}

/**
 * The worker is stopped before the n-th thing that it asks of the database (from 1): nothing of its transaction is
 * kept, nor does it do anything more. `mend` starts another one; `reached` tells whether it came so far.
 */
export function stopBefore(step: number): { mend(): void; reached(): boolean } {
  let asked = 0;
  const spies = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((prototype) =>
    REQUESTS.filter((request) => request in prototype).map((request) => {
      const real = Reflect.get(prototype, request) as (...args: unknown[]) => unknown;
      return vi.spyOn(prototype as IDBObjectStore, request).mockImplementation(function (
        this: IDBObjectStore | IDBIndex,
        ...args: unknown[]
      ) {
        asked++;
        if (asked === step) ('transaction' in this ? this : this.objectStore).transaction.abort();
        if (asked >= step) throw new DOMException('stopped', 'AbortError');
        return real.apply(this, args) as never;
      });
    }),
  );
  return { ...mending(...spies), reached: () => asked >= step };
}

function mending(...spies: { mockRestore(): void }[]): { mend(): void } {
  const mend = (): void => {
    for (const spy of spies) spy.mockRestore();
  };
  onTestFinished(mend);
  return { mend };
}
