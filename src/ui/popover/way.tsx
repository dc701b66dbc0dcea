import type { RefCallback } from 'react';
import type { Way } from '../../popover-port';
import { spokenWay, wayLine } from './way-line';
import { Wording } from './wording';

export interface WayRowProps {
  way: Way;
  /** From 1: the digit that chooses it. */
  digit: number;
  /** Whether keys reach the popover, so that digit and Enter may be promised. */
  keysWork: boolean;
  tabIndex: 0 | -1;
  rowRef: RefCallback<HTMLButtonElement>;
  onFocus(): void;
  onUse(): void;
}

/** One of the ways: its digit, its wording, and what is left for the agent to do. */
export function WayRow({ way, digit, keysWork, tabIndex, rowRef, onFocus, onUse }: WayRowProps) {
  const line = wayLine(way.suggestion);
  return (
    <li>
      <button
        type="button"
        className={digit === 1 ? 'way first' : 'way'}
        aria-label={spokenWay(way)}
        aria-keyshortcuts={keysWork ? String(digit) : undefined}
        data-start={digit === 1 || undefined}
        tabIndex={tabIndex}
        ref={rowRef}
        onFocus={onFocus}
        onClick={onUse}
      >
        {/* drawn, not written: what is written on a button belongs into its name */}
        {keysWork ? (
          <kbd className="key" data-drawn={digit} />
        ) : (
          <span className="number" data-drawn={digit} />
        )}
        <span className="text">
          <span className="wording" dir="auto">
            <Wording way={way} />
          </span>
          {line && <small>{line}</small>}
        </span>
        {keysWork && <kbd className="key enter" data-drawn="↵" />}
      </button>
    </li>
  );
}
