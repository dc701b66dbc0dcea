import type { Resolved } from '../../team/resolve';
import { Toggle } from '../kit/toggle';

/** Whether hints are underlined in the reply as well. */
export function HintsCard({ choice, onSwitch }: { choice: Resolved<boolean>; onSwitch(on: boolean): void }) {
  return (
    <section className="card block" aria-label="Hints">
      <div className="row">
        <h2>Hints in the reply</h2>
        <Toggle on={choice.value} label="Hints in the reply" locked={choice.locked} onSwitch={onSwitch} />
      </div>
      <p>
        Phrases that are friendly or usual, and may still be worth a look, show in the toolbar popup. Here you
        can have them underlined as well, with dots.
      </p>
    </section>
  );
}
