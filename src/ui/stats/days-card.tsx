import type { Day } from '../../stats/day';
import { type Counts, countsOn, daysUpTo } from '../../stats/summary/day-counts';
import { DaysChart } from './days-chart';
import { DaysTable } from './days-table';

const DAYS = 14;

/** The last fourteen days, to see and to read. */
export function DaysCard({ counts, today }: { counts: Counts; today: Day }) {
  const days = countsOn(daysUpTo(today, DAYS), counts);
  return (
    <section className="card days" aria-labelledby="last-days">
      <h2 id="last-days">Last {DAYS} days</h2>
      <div className="two">
        <DaysChart days={days} />
        <DaysTable days={days} />
      </div>
    </section>
  );
}
