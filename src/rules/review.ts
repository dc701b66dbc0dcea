import { RULES } from './registry';
import { createReviewer } from './reviewer';

/** The built-in rules that are on by default. Forgets one text when it sees the next. */
export const { review, suggest } = createReviewer(RULES.filter((rule) => rule.defaultOn));
