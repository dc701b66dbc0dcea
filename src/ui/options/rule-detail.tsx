import type { RuleSet } from '../../rules/types';
import type { Resolved } from '../../team/resolve';
import { Icon } from '../kit/icon';
import { SET_NAMES } from '../kit/set-names';
import { Toggle } from '../kit/toggle';
import type { NotedRule } from './rule-notes';
import { sourceWords } from './source-words';
import { TryBox, type TryOut } from './try-box';

interface RuleDetailProps {
  noted: NotedRule;
  choice: Resolved<boolean>;
  isSetOn: boolean;
  tryOut: TryOut;
  onSwitch(on: boolean): void;
}

const QUIET_EXAMPLES = 5;
const EVIDENCE = { A: 'Research', B: 'Most practitioners agree', C: 'A matter of house style' };

/** One rule: why, a box to try it in, what it stays quiet for, and where it comes from. */
export function RuleDetail({ noted, choice, isSetOn, tryOut, onSwitch }: RuleDetailProps) {
  const { rule, examples, about } = noted;
  return (
    <section className="card detail" data-set={rule.set} aria-label={rule.title}>
      <div className="row">
        <h2>{rule.title}</h2>
        <Toggle on={choice.value} label={rule.title} locked={choice.locked} onSwitch={onSwitch} />
      </div>
      <p className="row chips">
        <span className="chip">
          <i className="dot" />
          {setName(rule.set)}
        </span>
        <span className="chip">
          {choice.locked && <Icon name="lock" />}
          {sourceWords(choice)}
        </span>
        {!isSetOn && !choice.locked && <span className="chip">Its set is off</span>}
      </p>
      <p className="why">
        <b>{rule.hears}.</b> {rule.why}
      </p>
      <h3>Try it</h3>
      <TryBox key={rule.id} example={examples.flags[0]?.text ?? ''} tryOut={tryOut} />
      <h3>Stays quiet for</h3>
      <ul className="stays">
        {examples.stays.slice(0, QUIET_EXAMPLES).map((text) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
      <h3>Where this comes from</h3>
      <p className="source">
        {EVIDENCE[about.evidence]}: {about.source}
      </p>
    </section>
  );
}

function setName(set: RuleSet): string {
  return set === 'team' ? 'Your team’s words' : SET_NAMES[set];
}
