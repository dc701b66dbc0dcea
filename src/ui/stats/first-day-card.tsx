import { Calm } from '../kit/calm';

/** Before anything was counted: nothing to see yet, and one thing to do. */
export function FirstDayCard({ onTry }: { onTry(): void }) {
  return (
    <section className="card first" aria-labelledby="first-day">
      <Calm />
      <h2 id="first-day">Your first day</h2>
      <p>Write a few replies as you always do. This page fills by itself, for your eyes only.</p>
      <button type="button" className="btn primary" onClick={onTry}>
        Try it on a sample reply
      </button>
    </section>
  );
}
