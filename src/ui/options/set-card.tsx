import { useState } from 'react';
import type { InForce } from '../../team/resolve';
import type { BuiltInSet } from '../../team/sets';
import { Icon } from '../kit/icon';
import { SET_NAMES } from '../kit/set-names';
import { Toggle } from '../kit/toggle';
import { SeverityShape } from '../popover/severity-shape';
import type { NotedRule } from './rule-notes';

export interface SetCardProps {
  set: BuiltInSet;
  /** All of the set, for the count. */
  rules: readonly NotedRule[];
  /** Those that match the search. */
  found: readonly NotedRule[];
  isSearching: boolean;
  inForce: InForce;
  /** Id of the rule that is shown beside the list. */
  shown: string | undefined;
  onShow(rule: string): void;
  onSwitchSet(on: boolean): void;
  onSwitchRule(rule: string, on: boolean): void;
}

/** A rule set: its switch, how many of its rules are on, and the rules. */
export function SetCard(props: SetCardProps) {
  const { set, rules, found, isSearching, inForce, shown } = props;
  const [isOpen, setOpen] = useState(true);
  const isSetOn = inForce.sets[set];
  const on = rules.filter(({ rule }) => inForce.rules[rule.id]?.value).length;
  const listed = isSearching || isOpen ? found : [];
  return (
    <section className="set" data-set={set} aria-label={SET_NAMES[set]}>
      <div className="head">
        <button
          type="button"
          className="open"
          aria-expanded={listed.length > 0}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={listed.length > 0 ? 'down' : 'right'} />
          <i className="dot" />
          <span>
            <b>{SET_NAMES[set]}</b>
            <small>
              {isSetOn.value
                ? `${on} of ${rules.length} rules on`
                : `Off, with ${on} of ${rules.length} rules chosen`}
            </small>
          </span>
        </button>
        <Toggle
          on={isSetOn.value}
          label={SET_NAMES[set]}
          locked={isSetOn.locked}
          onSwitch={props.onSwitchSet}
        />
      </div>
      <ul className={isSetOn.value ? undefined : 'is-off'}>
        {listed.map(({ rule }) => {
          const choice = inForce.rules[rule.id];
          return (
            <li className="rule" key={rule.id}>
              <button
                type="button"
                className="name"
                aria-current={rule.id === shown ? 'true' : undefined}
                onClick={() => props.onShow(rule.id)}
              >
                <span>{rule.title}</span>
                {choice?.locked && <Icon name="lock" />}
                <SeverityShape severity={rule.severity} />
              </button>
              <Toggle
                on={choice?.value ?? false}
                label={rule.title}
                locked={choice?.locked ?? false}
                onSwitch={(turned) => props.onSwitchRule(rule.id, turned)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
