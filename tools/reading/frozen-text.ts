import { FROZEN_SET } from '../../tests/frozen/frozen-set';
import { readLabelledReplies } from '../evaluate/labelled-reply';

/** Looks texts up by the id of their reply. The returned function throws on an id that is not in the frozen set. */
export function frozenTexts(): (reply: string) => string {
  const texts = new Map(readLabelledReplies(FROZEN_SET).map(({ id, text }) => [id, text]));
  return (reply) => {
    const text = texts.get(reply);
    if (text === undefined) throw new Error(`There is no reply ${reply} in ${FROZEN_SET}.`);
    return text;
  };
}
