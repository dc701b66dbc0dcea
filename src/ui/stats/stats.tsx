import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Mark } from '../kit/mark';
import { useSettings } from '../kit/use-settings';
import { useToday } from '../kit/use-today';
import { CountedCard } from './counted-card';
import { countedHelpdesks } from './counted-helpdesks';
import { DaysShown } from './days-shown';
import { FirstDayCard } from './first-day-card';
import { type CountedHelpdesk, HelpdeskFilter } from './helpdesk-filter';
import { Notices } from './notices';
import type { ReadableLedger } from './read-days';
import type { ShownRule } from './rule-example';
import { useDays } from './use-days';

interface StatsProps {
  ledger: ReadableLedger;
  /** Left out until they are read: they come last. */
  rules?: readonly ShownRule[] | undefined;
  /** Those that Tactful knows by name. */
  helpdesks: readonly CountedHelpdesk[];
}

/** The stats page: one's own days, what is counted, and the say over it. */
export function Stats({ ledger, rules, helpdesks }: StatsProps) {
  const { days, isRefused } = useDays(ledger);
  const { view, problem: settingsProblem, change } = useSettings();
  const today = useToday();
  const [chosen, setChosen] = useState<string>();
  const [isDeleted, setDeleted] = useState(false);
  if (!days && !isRefused) return null;

  const counting = view?.inForce.counting;
  const isEmpty = days?.first === undefined;
  const named = days ? countedHelpdesks(days, helpdesks) : [];
  const helpdesk = named.some(({ id }) => id === chosen) ? chosen : undefined;
  return (
    <main>
      <header>
        <Mark />
        <h1>Your days</h1>
        {named.length > 1 && <HelpdeskFilter helpdesks={named} chosen={helpdesk} onChoose={setChosen} />}
        <span className="chip">Only you see this</span>
      </header>
      <Notices
        isOff={counting?.value === false}
        isDeleted={isDeleted && isEmpty}
        problem={isRefused ? 'refused' : today && 'problem' in today ? today.problem : undefined}
        settingsProblem={settingsProblem}
      />
      {days && !isEmpty && <DaysShown days={days} helpdesk={helpdesk} rules={rules} />}
      {days && isEmpty && counting?.value === true && !isDeleted && (
        <FirstDayCard onTry={() => void browser.runtime.openOptionsPage()} />
      )}
      <CountedCard
        counting={counting}
        isEmpty={isEmpty}
        onCount={(on) => change({ kind: 'counting', on })}
        onDeleted={() => setDeleted(true)}
      />
    </main>
  );
}
