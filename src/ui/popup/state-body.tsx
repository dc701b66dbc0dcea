import type { UseOutcome } from '../../popover-port';
import type { PopupState } from './popup-state';
import { ReplyView } from './reply-view';

interface StateBodyProps {
  state: PopupState;
  /** How many helpdesks are coached from the start. */
  fromStart: number;
  onResume(): void;
  onSiteOn(): void;
  onAllow(): void;
  onReload(): void;
  use(flag: string, way: number): Promise<UseOutcome>;
}

/** What there is to read or to do in each state. */
export function StateBody({ state, fromStart, onResume, onSiteOn, onAllow, onReload, use }: StateBodyProps) {
  switch (state.kind) {
    case 'reply':
      return <ReplyView report={state.report} use={use} />;
    case 'paused':
      return (
        <div className="hush">
          <button type="button" className="btn primary" onClick={onResume}>
            Resume now
          </button>
        </div>
      );
    case 'off':
      return (
        <div className="hush">
          <p>Nothing is read or counted here until you switch it on again.</p>
          <button type="button" className="btn primary" onClick={onSiteOn}>
            Coach me on this site
          </button>
        </div>
      );
    case 'reload':
      return (
        <div className="hush">
          <p>
            Tactful was installed or updated while this page was open. If the page does not keep drafts, copy
            yours first.
          </p>
          <button type="button" className="btn primary" onClick={onReload}>
            Reload this tab
          </button>
        </div>
      );
    case 'no-reply':
      return (
        <div className="hush">
          <p>Open a reply and start typing. Suggestions appear under the words they are about.</p>
        </div>
      );
    case 'elsewhere':
      return (
        <div className="hush">
          <p>
            Tactful coaches replies in {fromStart} helpdesks and on sites that you allow, listed in Options.
            It does not look at this page.
          </p>
        </div>
      );
    case 'not-allowed':
      return (
        <div className="hush">
          <h2>Do you answer customers here?</h2>
          <p>
            Tactful does not look at this page. If you allow this one site, it reads only the reply you are
            writing, and the text stays in this browser.
          </p>
          <button type="button" className="btn primary" onClick={onAllow}>
            Coach me on this site
          </button>
        </div>
      );
  }
}
