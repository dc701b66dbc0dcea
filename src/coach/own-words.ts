import { layOut } from '../rules/text/blocks';
import type { Reply, Span } from '../rules/types';
import { countWords } from '../stats/words';

/**
 * How many words of a reply are the agent's own: not quoted mail, the signature, or what the helpdesk put there.
 * @param inserted what else the agent did not type, in order
 */
export function ownWords({ masks: masked = [], ...reply }: Reply, inserted: readonly Span[] = []): number {
  const masks = [...masked, ...inserted].sort(([one], [other]) => one - other);
  return layOut(reply)
    .filter(({ kind }) => kind !== 'quote' && kind !== 'signature')
    .reduce((words, { start, end }) => {
      const inBlock = masks
        .filter(([from, to]) => from < end && to > start)
        .map(([from, to]): [number, number] => [Math.max(from - start, 0), Math.min(to, end) - start]);
      return words + countWords(reply.text.slice(start, end), inBlock);
    }, 0);
}
