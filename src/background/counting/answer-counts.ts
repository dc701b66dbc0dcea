import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { ToPages } from '../../messages';
import type { CountAnswer } from '../../stats/counts';
import { Ledger } from '../../stats/ledger';
import { answer, isOwnPage } from '../answer';
import { Counting } from './counting';

/** Counts what frames send, and answers the pages that show it. The ledger is opened when it is first needed. */
export function answerCounts(): void {
  const counting = new Counting({ ledger: new Ledger(), storage, now: Date.now });
  answer('count', ({ batch }) => told(counting.count(batch)));
  answer('delete-counts', async (_, sender) =>
    isOwnPage(sender) ? await told(counting.deleteAll()) : undefined,
  );
  answer('read-today', async (_, sender) => (isOwnPage(sender) ? await counting.today() : undefined));
}

/** Once it is done, pages of ours that are open hear that there is something else to read. */
async function told(done: Promise<CountAnswer>): Promise<CountAnswer> {
  const answered = await done;
  const message: ToPages = { type: 'counted' };
  // rejects where none is open
  browser.runtime.sendMessage(message).catch(() => undefined);
  return answered;
}
