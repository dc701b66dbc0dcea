import type { Resolved } from '../../team/resolve';
import { DeleteCounts } from './delete-counts';

interface CountedCardProps {
  /** Undefined until it is known whether counting is on. */
  counting: Resolved<boolean> | undefined;
  /** Nothing was ever counted, so there is nothing to delete. */
  isEmpty: boolean;
  onCount(on: boolean): void;
  onDeleted(): void;
}

/** What is counted, what never is, and the agent's say over it. */
export function CountedCard({ counting, isEmpty, onCount, onDeleted }: CountedCardProps) {
  return (
    <section className="card" aria-labelledby="counted">
      <h2 id="counted">What is counted</h2>
      <div className="counted">
        <div>
          <h3>Counted</h3>
          <p>
            For each day and helpdesk: replies and words. For each rule: how often its phrases were shown, our
            wording was used, you reworded, you said “Not here”, or it went out as written. Macros, drafts and
            pastes count apart: none of their words, and how often a phrase was shown in them. Only numbers,
            in this browser, until you delete them.
          </p>
        </div>
        <div>
          <h3>Never</h3>
          <p>
            Your text, the customer’s text, names, the time of day, how fast you type, and any view for
            someone else.
          </p>
        </div>
        <div className="do">
          {counting?.locked ? (
            <p>Set by your team</p>
          ) : (
            // its place is kept until it is known what it does
            <button
              type="button"
              className="btn edged"
              style={counting ? undefined : { visibility: 'hidden' }}
              onClick={() => onCount(!counting?.value)}
            >
              {counting?.value === false ? 'Count again' : 'Stop counting'}
            </button>
          )}
          {!isEmpty && <DeleteCounts onDeleted={onDeleted} />}
        </div>
      </div>
    </section>
  );
}
