import { comesUpMost } from '../../stats/summary/comes-up-most';
import { countsOf } from './counted-helpdesks';
import { DaysCard } from './days-card';
import { MostCard } from './most-card';
import type { ReadDays } from './read-days';
import { exampleOf, type RuleExample, type ShownRule } from './rule-example';
import { TodayCard } from './today-card';

interface DaysShownProps {
  days: ReadDays;
  /** Id of the one helpdesk that is shown; all of them without it. */
  helpdesk: string | undefined;
  rules: readonly ShownRule[];
}

/** What was counted: today, the last days, and what comes up most. */
export function DaysShown({ days, helpdesk, rules }: DaysShownProps) {
  const counts = countsOf(days, helpdesk);
  const examples = new Map(
    rules.map((rule): [string, RuleExample | undefined] => [rule.rule.id, exampleOf(rule)]),
  );
  const most = comesUpMost(counts.flags, days.today, (rule) => examples.get(rule) !== undefined);
  const shown = most.flatMap(({ rule, times }) => {
    const example = examples.get(rule);
    return example ? [{ example, times }] : [];
  });
  return (
    <>
      <TodayCard counts={counts} today={days.today} />
      <DaysCard counts={counts} today={days.today} />
      <MostCard shown={shown} />
    </>
  );
}
