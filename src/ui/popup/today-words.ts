import type { TodayAnswer } from '../../stats/today';
import { countWords } from '../kit/count-words';

/** Today's counts, or why there are none, as the popup says it; nothing before there is an answer. */
export function todayWords(answer: TodayAnswer | undefined): string {
  if (!answer) return '';
  if ('off' in answer) return 'Counting is switched off';
  if ('problem' in answer) {
    return answer.problem === 'full'
      ? 'Not counted today: this browser has no room left'
      : 'Not counted: this browser keeps nothing here';
  }
  const { replies, reworded } = answer.today;
  return `Today: ${countWords(replies, 'reply', 'replies')} · ${countWords(reworded, 'phrase', 'phrases')} reworded`;
}
