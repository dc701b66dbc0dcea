import { useMemo, useRef, useState } from 'react';
import { BUILT_IN_SETS } from '../../team/sets';
import { Mark } from '../kit/mark';
import { SearchField } from '../kit/search-field';
import { useSettings } from '../kit/use-settings';
import { AsideCard } from './aside-card';
import { CountsCard } from './counts-card';
import { HintsCard } from './hints-card';
import { InsertedCard } from './inserted-card';
import type { KnownSite } from './known-site';
import { PhrasesCard } from './phrases-card';
import { RuleDetail } from './rule-detail';
import type { NotedRule } from './rule-notes';
import { searchRules } from './search-rules';
import { SetCard } from './set-card';
import { SitesCard } from './sites-card';
import type { TryOut } from './try-box';
import { useRuleInAddress } from './use-rule-in-address';
import { useSlash } from './use-slash';

interface OptionsProps {
  rules: readonly NotedRule[];
  known: readonly KnownSite[];
  tryOut: TryOut;
}

/** The options page: sets and rules, one rule beside them, hints, and sites. */
export function Options({ rules, known, tryOut }: OptionsProps) {
  const { view, problem, change, forgetAside } = useSettings();
  const [search, setSearch] = useState('');
  const asked = useRuleInAddress();
  const [chosen, setChosen] = useState<string>();
  const shown = chosen ?? asked;
  const field = useRef<HTMLInputElement>(null);
  useSlash(field);
  const detail = useRef<HTMLDivElement>(null);
  const show = (rule: string): void => {
    setChosen(rule);
    // in one column it is far below the list
    if (matchMedia('(max-width: 860px)').matches) detail.current?.scrollIntoView();
  };
  const flagging = useMemo(() => tryOut(search).map(({ finding }) => finding.rule), [search, tryOut]);
  if (!view) return problem === undefined ? null : <p className="notice">{problem}</p>;

  const { inForce } = view;
  const named = searchRules(rules, search);
  const found = named.length > 0 ? named : rules.filter(({ rule }) => flagging.includes(rule.id));
  // what is shown beside a search is one of its results
  const noted = found.find(({ rule }) => rule.id === shown) ?? found[0];
  const choice = noted && inForce.rules[noted.rule.id];
  const switchRule = (rule: string, on: boolean): void => change({ kind: 'rule', rule, on });
  return (
    <>
      <header className="top">
        <Mark />
        <h1>Tactful</h1>
      </header>
      <main>
        <div className="notices">
          {problem && (
            <p className="notice" role="alert">
              {problem}
            </p>
          )}
          <AsideCard aside={view.aside} onForget={forgetAside} />
        </div>
        <div className="lists">
          <div className="card">
            <SearchField label="Find a rule or a phrase" value={search} field={field} onChange={setSearch} />
            {BUILT_IN_SETS.map((set) => {
              const inSet = found.filter(({ rule }) => rule.set === set);
              const isSearching = search.trim() !== '';
              if (isSearching && inSet.length === 0) return null;
              return (
                <SetCard
                  key={set}
                  {...{ set, inForce, isSearching, found: inSet, shown: noted?.rule.id }}
                  rules={rules.filter(({ rule }) => rule.set === set)}
                  onShow={show}
                  onSwitchSet={(on) => change({ kind: 'set', set, on })}
                  onSwitchRule={switchRule}
                />
              );
            })}
            <p className={found.length === 0 ? 'no-match' : 'unseen'} role="status">
              {found.length === 0 ? 'No rule has these words. Try the whole sentence.' : ''}
            </p>
          </div>
          <HintsCard choice={inForce.hintsInText} onSwitch={(inText) => change({ kind: 'hints', inText })} />
          <InsertedCard
            choice={inForce.insertedText}
            onSwitch={(on) => change({ kind: 'inserted-text', on })}
          />
          <PhrasesCard
            phrases={view.quietPhrases}
            rules={rules}
            onFlagAgain={(phrase) => change({ kind: 'phrase', phrase, quiet: false })}
          />
          <CountsCard choice={inForce.counting} onSwitch={(on) => change({ kind: 'counting', on })} />
          <SitesCard
            known={known}
            sitesOff={view.sitesOff}
            onSiteOn={(host) => change({ kind: 'site', host, on: true })}
          />
        </div>
        <div className="beside" ref={detail}>
          {noted && choice && (
            <RuleDetail
              {...{ noted, choice, tryOut }}
              isSetOn={noted.rule.set === 'team' || inForce.sets[noted.rule.set].value}
              onSwitch={(on) => switchRule(noted.rule.id, on)}
            />
          )}
        </div>
      </main>
    </>
  );
}
