/** Replies written and labelled for this project, and never edited to pass (README.md here says how they were made). */
export const FROZEN_SET = 'tests/frozen/replies.jsonl';
