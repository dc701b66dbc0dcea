import type { Rule } from '../../rules/define-rule';
import type { QuietPhrase } from '../../team/quiet-phrase';

interface PhrasesCardProps {
  phrases: readonly QuietPhrase[];
  rules: readonly { rule: Pick<Rule, 'id' | 'title'> }[];
  onFlagAgain(phrase: QuietPhrase): void;
}

/** What the agent said "Not this phrase" to, the newest first, with the way back. */
export function PhrasesCard({ phrases, rules, onFlagAgain }: PhrasesCardProps) {
  const titleOf = (id: string): string => rules.find(({ rule }) => rule.id === id)?.rule.title ?? id;
  return (
    <section className="card block" aria-label="Quiet phrases">
      <h2>Quiet phrases</h2>
      {phrases.length === 0 ? (
        <p>None. Choose Not this phrase in a popover, and that phrase is kept here and raises no flag.</p>
      ) : (
        <>
          <p>You chose Not this phrase for these. Nothing else that you write is kept.</p>
          <ul aria-label="Quiet phrases">
            {phrases.toReversed().map((one) => (
              <li key={`${one.rule} ${one.phrase}`}>
                <span>
                  <span dir="auto">{one.phrase}</span>
                  <small>{titleOf(one.rule)}</small>
                </span>
                <button
                  type="button"
                  className="btn edged"
                  aria-label={`Flag again: ${one.phrase}`}
                  onClick={() => onFlagAgain(one)}
                >
                  Flag again
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
