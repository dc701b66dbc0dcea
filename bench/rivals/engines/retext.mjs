import { retext } from 'retext';
import equality from 'retext-equality';
import intensify from 'retext-intensify';
import passive from 'retext-passive';
import profanities from 'retext-profanities';
import simplify from 'retext-simplify';

export async function create() {
  const processor = retext().use([equality, intensify, passive, profanities, simplify]).freeze();
  return (text) => processor.processSync(text).messages;
}
