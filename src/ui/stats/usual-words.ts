import type { Day } from '../../stats/day';
import type { BesideUsual } from '../../stats/summary/beside-usual';
import { weekdayName } from './day-words';

/** Where today stands beside the agent's own days, in one sentence that neither praises nor warns. */
export function usualWords(beside: BesideUsual, today: Day): string {
  const weekday = weekdayName(today);
  switch (beside) {
    case 'few-words':
      return 'Under 200 words so far. That is too little to set beside other days.';
    case 'few-days':
      return `After three ${weekday}s with replies, today is set beside them.`;
    case 'usual':
      return `You are about where you usually are on a ${weekday}.`;
    case 'fewer':
      return `For as many words, fewer phrases went out as written than is usual for you on a ${weekday}.`;
    case 'more':
      return `For as many words, more phrases went out as written than is usual for you on a ${weekday}.`;
  }
}
