import { useRef, useState } from 'react';
import type { FlagView, OpenedBy, Reach } from '../../popover-port';
import { Icon } from '../kit/icon';
import { DismissMenu } from './dismiss-menu';

export interface DismissProps {
  view: FlagView;
  onDismiss(reach: Reach): void;
}

/** "Not here", and beside it a menu of what reaches further. */
export function Dismiss({ view, onDismiss }: DismissProps) {
  const [openedBy, setOpenedBy] = useState<OpenedBy>();
  const more = useRef<HTMLButtonElement>(null);

  function close(returnFocus: boolean): void {
    if (returnFocus) more.current?.focus({ preventScroll: true });
    setOpenedBy(undefined);
  }

  return (
    <span className="split">
      <button type="button" className="btn" data-start onClick={() => onDismiss('here')}>
        Not here
      </button>
      {view.mayDismiss !== 'here' && (
        <button
          type="button"
          className="btn more"
          aria-label="More ways to dismiss"
          aria-haspopup="menu"
          aria-expanded={openedBy !== undefined}
          ref={more}
          // a click that no pointer made counts none
          onClick={({ detail }) => setOpenedBy(openedBy ? undefined : detail === 0 ? 'keyboard' : 'pointer')}
        >
          <Icon name="down" />
        </button>
      )}
      {openedBy && <DismissMenu {...{ view, openedBy, onDismiss }} beside={more} onClose={close} />}
    </span>
  );
}
