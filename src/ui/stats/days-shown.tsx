import type { FlagCount } from '../../stats/counts';
import type { Day } from '../../stats/day';
import { comesUpMost } from '../../stats/summary/comes-up-most';
import { countsOf } from './counted-helpdesks';
import { DaysCard } from './days-card';
import { MostCard, type ShownExample } from './most-card';
import type { ReadDays } from './read-days';
import { exampleOf, type RuleExample, type ShownRule } from './rule-example';
import { TodayCard } from './today-card';

interface DaysShownProps {
  days: ReadDays;
  /** Id of the one helpdesk that is shown; all of them without it. */
  helpdesk: string | undefined;
  rules: readonly ShownRule[] | undefined;
}

/** What was counted: today, the last days, and what comes up most. */
export function DaysShown({ days, helpdesk, rules }: DaysShownProps) {
  const counts = countsOf(days, helpdesk);
  return (
    <>
      <TodayCard counts={counts} today={days.today} />
      <DaysCard counts={counts} today={days.today} />
      {rules && <MostCard shown={shownMost(counts.flags, days.today, rules)} />}
    </>
  );
}

function shownMost(
  flags: readonly FlagCount[],
  today: Day,
  rules: readonly ShownRule[],
): readonly ShownExample[] {
  const examples = new Map(
    rules.map((rule): [string, RuleExample | undefined] => [rule.rule.id, exampleOf(rule)]),
  );
  return comesUpMost(flags, today, (rule) => examples.get(rule) !== undefined).flatMap(({ rule, times }) => {
    const example = examples.get(rule);
    return example ? [{ example, times }] : [];
  });
}
