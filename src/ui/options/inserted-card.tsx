import type { Resolved } from '../../team/resolve';
import { Toggle } from '../kit/toggle';

/** Whether text is reviewed that the agent did not type. */
export function InsertedCard({
  choice,
  onSwitch,
}: {
  choice: Resolved<boolean>;
  onSwitch(on: boolean): void;
}) {
  return (
    <section className="card block" aria-label="Inserted text">
      <div className="row">
        <h2>Check inserted text</h2>
        <Toggle on={choice.value} label="Check inserted text" locked={choice.locked} onSwitch={onSwitch} />
      </div>
      <p>
        Macros, templates, drafts and what you paste are looked at only in the sentences that you change. Here
        you can have all of them looked at.
      </p>
    </section>
  );
}
