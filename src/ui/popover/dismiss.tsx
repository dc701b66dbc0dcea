import { useRef, useState } from 'react';
import type { FlagView, Reach } from '../../popover-port';
import { Icon } from '../kit/icon';
import { DismissMenu } from './dismiss-menu';

export interface DismissProps {
  view: FlagView;
  onDismiss(reach: Reach): void;
}

/** "Not here", and beside it a menu of what reaches further. */
export function Dismiss({ view, onDismiss }: DismissProps) {
  const [isOpen, setOpen] = useState(false);
  const more = useRef<HTMLButtonElement>(null);

  function close(returnFocus: boolean): void {
    if (returnFocus) more.current?.focus({ preventScroll: true });
    setOpen(false);
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
          aria-expanded={isOpen}
          ref={more}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="down" />
        </button>
      )}
      {isOpen && <DismissMenu {...{ view, onDismiss }} beside={more} onClose={close} />}
    </span>
  );
}
