import { storage } from 'wxt/utils/storage';
import { Ledger } from '../../stats/ledger';
import { answer, isOwnPage } from '../answer';
import { Counting } from './counting';

/** Counts what frames send, and answers the pages that show it. The ledger is opened when it is first needed. */
export function answerCounts(): void {
  const counting = new Counting({ ledger: new Ledger(), storage, now: Date.now });
  answer('count', ({ batch }) => counting.count(batch));
  answer('delete-counts', async (_, sender) => (isOwnPage(sender) ? await counting.deleteAll() : undefined));
  answer('read-today', async (_, sender) => (isOwnPage(sender) ? await counting.today() : undefined));
}
