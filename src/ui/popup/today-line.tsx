import { useToday } from '../kit/use-today';
import { todayWords } from './today-words';

/** What was counted today, in one line. Its place is there before its words are: nothing moves when they come. */
export function TodayLine({ isDue }: { isDue: boolean }) {
  return <p className="today">{todayWords(useToday(isDue))}</p>;
}
