import { render } from '@testing-library/react';
import * as denial from '../../../src/rules/sets/defensive/denial';
import * as vagueTiming from '../../../src/rules/sets/routine/vague-timing';
import type { FlagCount, Outcome, ReplyCount } from '../../../src/stats/counts';
import { type Day, dayOf, daysAfter } from '../../../src/stats/day';
import { Stats } from '../../../src/ui/stats/stats';

const TODAY = dayOf(new Date());

const RULES = [denial, vagueTiming].map(({ default: rule, examples }) => ({ rule, examples }));

/** A ledger that a test fills by hand; `isRefused` makes it reject as a private window does. */
export class HeldLedger {
  flagCounts: FlagCount[] = [];
  replyCounts: ReplyCount[] = [];
  isRefused = false;

  reply(ago: number, replies: number, words: number, helpdesk = 'zendesk'): this {
    this.replyCounts.push({ day: daysAfter(TODAY, -ago), helpdesk, replies, words });
    return this;
  }

  flag(ago: number, rule: string, outcome: Outcome, count: number, helpdesk = 'zendesk'): this {
    this.flagCounts.push({ day: daysAfter(TODAY, -ago), helpdesk, rule, outcome, count });
    return this;
  }

  clear(): void {
    this.flagCounts = [];
    this.replyCounts = [];
    this.changed();
  }

  async flags(from: Day, to: Day): Promise<FlagCount[]> {
    this.#check();
    return this.flagCounts.filter(({ day }) => from <= day && day <= to);
  }

  async replies(from: Day, to: Day): Promise<ReplyCount[]> {
    this.#check();
    return this.replyCounts.filter(({ day }) => from <= day && day <= to);
  }

  async firstDay(): Promise<Day | undefined> {
    this.#check();
    return [...this.flagCounts, ...this.replyCounts].map(({ day }) => day).sort()[0];
  }

  /** As the ledger does when somebody else has written to it. */
  changed: () => void = () => undefined;

  follow<Result>(
    read: () => Promise<Result>,
    next: (result: Result) => void,
    failed: () => void,
    signal: AbortSignal,
  ): void {
    this.changed = () => void read().then((result) => signal.aborted || next(result), failed);
    this.changed();
  }

  #check(): void {
    if (this.isRefused) throw new DOMException('kept nothing', 'InvalidStateError');
  }
}

export function openStats(ledger: HeldLedger): void {
  render(
    <Stats
      ledger={ledger}
      rules={RULES}
      helpdesks={[
        { id: 'zendesk', name: 'Zendesk' },
        { id: 'front', name: 'Front' },
      ]}
    />,
  );
}
