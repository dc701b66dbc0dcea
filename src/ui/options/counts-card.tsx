import type { Resolved } from '../../team/resolve';
import { openStats } from '../kit/open-stats';
import { Toggle } from '../kit/toggle';

/** Whether daily counts are kept, and the way to them. */
export function CountsCard({ choice, onSwitch }: { choice: Resolved<boolean>; onSwitch(on: boolean): void }) {
  return (
    <section className="card block" aria-label="Daily counts">
      <div className="row">
        <h2>Daily counts</h2>
        <Toggle on={choice.value} label="Daily counts" locked={choice.locked} onSwitch={onSwitch} />
      </div>
      <p>
        How many replies you sent and what became of flagged phrases, day by day. Only numbers, for your eyes
        only, in this browser.
      </p>
      <button type="button" className="btn edged" onClick={() => void openStats()}>
        See your days
      </button>
    </section>
  );
}
