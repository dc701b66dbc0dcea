import { useState } from 'react';
import type { Aside } from '../../team/settings-view';
import { AsideNotice } from '../kit/aside-notice';

/** What was set aside, as it was found, until the agent deletes it. */
export function AsideCard({ aside, onForget }: { aside: readonly Aside[]; onForget(): void }) {
  const [isShown, setShown] = useState(false);
  if (aside.length === 0) return null;
  return (
    <div className="aside">
      <AsideNotice aside={aside} onShow={() => setShown(true)} />
      {isShown && (
        <section className="card block" aria-label="Settings that were set aside">
          {aside.map(({ at, stored }) => (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
            <pre key={`${at} ${JSON.stringify(stored)}`} tabIndex={0}>
              {JSON.stringify(stored, null, 2)}
            </pre>
          ))}
          <button type="button" className="btn edged" onClick={onForget}>
            Delete them
          </button>
        </section>
      )}
    </div>
  );
}
