import { RULES } from '../../../src/rules/registry';
import { createReviewer } from '../../../src/rules/reviewer';

export async function create() {
  const { review } = createReviewer(RULES);
  return (text) => review({ text });
}
