import type { NotTaken } from './use-chosen-way';
import { Wording } from './wording';

const KEY = /mac|iphone|ipad/iu.test(navigator.platform) ? '⌘' : 'Ctrl';

/** What heads the popover when the editor did not take a way. Says what happened and what is untouched. */
export function notTakenWords({ copied, garbled }: NotTaken): { title: string; why: string } {
  if (garbled)
    return { title: 'Look at your reply', why: 'This editor changed other words than the flagged ones.' };
  return copied
    ? { title: 'Copied instead', why: 'This editor did not take the change, so your reply is as it was.' }
    : { title: 'Your reply is as it was', why: 'This editor did not take the change.' };
}

/** Both versions one above the other. A wording that could not be copied can be selected. */
export function Versions({ notTaken: { way, copied } }: { notTaken: NotTaken }) {
  const { original, suggestion } = way;
  return (
    <dl className="versions">
      <dt>Yours</dt>
      <dd className="yours" dir="auto">
        {suggestion.kind === 'delete' ? <Wording way={way} /> : original}
      </dd>
      {suggestion.kind !== 'delete' && (
        <>
          <dt>{copied ? 'Copied' : 'Wording'}</dt>
          <dd dir="auto" data-selectable>
            {copied ? <Wording way={way} /> : suggestion.text}
          </dd>
        </>
      )}
    </dl>
  );
}

/** What the agent does now. */
export function NextStep({ notTaken: { way, copied, garbled } }: { notTaken: NotTaken }) {
  if (garbled) {
    return (
      <>
        Take the change back with <kbd className="key">{KEY} Z</kbd>
      </>
    );
  }
  if (copied) {
    return (
      <>
        Select your words and paste with <kbd className="key">{KEY} V</kbd>
      </>
    );
  }
  return way.suggestion.kind === 'delete'
    ? 'Select these words and delete them'
    : 'Select the wording and copy it';
}

/** Ways on from here. There is nothing to copy of words that are left out. */
export function NotTakenButtons(props: { canCopy: boolean; onCopy(): void; onBack(): void }) {
  return (
    <>
      {props.canCopy && (
        <button type="button" className="btn" data-start onClick={props.onCopy}>
          Copy again
        </button>
      )}
      <button type="button" className="btn" data-start onClick={props.onBack}>
        Other wordings
      </button>
    </>
  );
}
