import type { Day } from '../../stats/day';
import { besideUsual } from '../../stats/summary/beside-usual';
import { type Counts, countsOn } from '../../stats/summary/day-counts';
import { countWords } from '../kit/count-words';
import { usualWords } from './usual-words';

/** Today in three counts, and a sentence that sets it beside one's own days. */
export function TodayCard({ counts, today }: { counts: Counts; today: Day }) {
  const [now] = countsOn([today], counts);
  if (!now) return null;
  return (
    <section className="card today" aria-label="Today">
      <Figure count={now.replies} label={now.replies === 1 ? 'reply today' : 'replies today'} />
      <Figure count={now.reworded} label={now.reworded === 1 ? 'phrase reworded' : 'phrases reworded'} />
      <Figure count={now.sent} label="sent as written" />
      <p>
        {usualWords(besideUsual(counts, today), today)}
        {now.inserted > 0 && ` ${insertedWords(now.inserted)}`}
      </p>
    </section>
  );
}

/** What of today is not in the three counts. */
function insertedWords(count: number): string {
  return `${countWords(count, 'phrase', 'phrases')} in text you did not type, counted apart.`;
}

function Figure({ count, label }: { count: number; label: string }) {
  return (
    <div>
      <b>{count}</b>
      <span> {label}</span>
    </div>
  );
}
