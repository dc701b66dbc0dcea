import { styleText } from 'node:util';
import type { Tally } from './tally';

/** Above what a part shows while it runs. */
export function heading(title: string): void {
  console.log(styleText('bold', `\n— ${title}`));
}

/** One line a part: how it went and how long it took, in milliseconds. */
export function outcome(title: string, tally: Tally, duration: number): void {
  const word = tally.failed > 0 ? styleText('red', 'failed') : styleText('green', 'passed');
  console.log(`— ${title}: ${word}, ${(duration / 1000).toFixed(1)} s`);
}
