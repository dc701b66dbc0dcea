import type { Rule } from '../../rules/define-rule';
import type { QuietPhrase } from '../../team/quiet-phrase';
import { ActionRow } from './action-row';

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
              <ActionRow
                key={`${one.rule} ${one.phrase}`}
                name={one.phrase}
                line={titleOf(one.rule)}
                action="Flag again"
                label={`Flag again: ${one.phrase}`}
                onPress={() => onFlagAgain(one)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
