import { MOST_DAYS } from '../../stats/summary/comes-up-most';
import { countWords } from '../kit/count-words';
import { SeverityShape } from '../popover/severity-shape';
import { Wording } from '../popover/wording';
import { blanksIn } from './blanks-in';
import type { RuleExample } from './rule-example';

/** An example of a rule, and how often phrases of that rule were shown. */
export interface ShownExample {
  example: RuleExample;
  times: number;
}

/** The rules that come up most, each with our example of it and our wording. */
export function MostCard({ shown }: { shown: readonly ShownExample[] }) {
  return (
    <section className="card" aria-labelledby="comes-up">
      <h2 id="comes-up">What comes up most</h2>
      {shown.length === 0 && <p>Nothing in the last {MOST_DAYS} days.</p>}
      <ol className="often">
        {shown.map((one) => (
          <Row key={one.example.rule.id} {...one} />
        ))}
      </ol>
      <p className="small">
        In the last {MOST_DAYS} days. The examples are ours: what you write is not counted.
      </p>
    </section>
  );
}

function Row({ example: { rule, text, best }, times }: ShownExample) {
  const suggestion = {
    kind: 'replace',
    start: 0,
    end: text.length,
    text: best,
    blanks: blanksIn(best),
  } as const;
  return (
    <li data-set={rule.set}>
      <SeverityShape severity={rule.severity} />
      <span className="as-is" dir="auto">
        {text}
      </span>
      <span className="unseen">may rather be heard as</span>
      <span dir="auto">
        <Wording way={{ original: text, suggestion }} />
      </span>
      <span className="times">{countWords(times, 'time', 'times')}</span>
    </li>
  );
}
