import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import type { OpenedBy } from '../../popover-port';
import { Icon } from '../kit/icon';
import type { DismissProps } from './dismiss';
import { placeByButton } from './place';
import { useRovingFocus } from './use-roving-focus';

interface DismissMenuProps extends DismissProps {
  /** The button that opened it. */
  beside: RefObject<HTMLButtonElement | null>;
  /** With the keyboard the focus goes to the first row. */
  openedBy: OpenedBy;
  /** `returnFocus`: by a key; else the focus went elsewhere. */
  onClose(returnFocus: boolean): void;
}

/** How far a "not" reaches, each with what it does. */
export function DismissMenu({ view, beside, openedBy, onDismiss, onClose }: DismissMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const { row, onKeyDown } = useRovingFocus(3, () => onClose(true));
  const isLocked = view.mayDismiss === 'phrase';

  useLayoutEffect(() => {
    const leaving = new AbortController();
    if (menu.current && beside.current) placeByButton(menu.current, beside.current, leaving.signal);
    if (openedBy === 'keyboard') menu.current?.querySelector('button')?.focus({ preventScroll: true });
    return () => leaving.abort();
  }, [beside, openedBy]);

  /** Keys in here are not those of the list of ways. */
  function ownKeys(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key !== 'Tab') onKeyDown(event);
    else {
      event.preventDefault();
      onClose(true);
    }
  }

  function onBlur({ currentTarget, relatedTarget }: FocusEvent): void {
    if (relatedTarget !== beside.current && !currentTarget.contains(relatedTarget as Node | null))
      onClose(false);
  }

  return (
    <div
      className="menu"
      role="menu"
      tabIndex={-1}
      aria-label="More ways to dismiss"
      data-unplaced
      ref={menu}
      onKeyDown={ownKeys}
      onBlur={onBlur}
    >
      <Item {...row(0)} name="Not here" reach="Quiet in this reply" onChoose={() => onDismiss('here')} />
      <Item
        {...row(1)}
        name="Not this phrase"
        reach={`“${view.quote}”, in any reply`}
        onChoose={() => onDismiss('phrase')}
      />
      <Item
        {...row(2)}
        name="Not this rule"
        reach={isLocked ? 'Set by your team' : `Turns off “${view.rule}”, everywhere`}
        isLocked={isLocked}
        onChoose={() => onDismiss('rule')}
      />
      <p>Bring phrases and rules back in Options.</p>
    </div>
  );
}

interface ItemProps extends ReturnType<ReturnType<typeof useRovingFocus>['row']> {
  name: string;
  reach: string;
  isLocked?: boolean;
  onChoose(): void;
}

function Item({ name, reach, isLocked = false, tabIndex, rowRef, onFocus, onChoose }: ItemProps) {
  return (
    <button
      type="button"
      role="menuitem"
      aria-disabled={isLocked || undefined}
      tabIndex={tabIndex}
      ref={rowRef}
      onFocus={onFocus}
      onClick={() => isLocked || onChoose()}
    >
      {name}
      {isLocked && <Icon name="lock" />}
      <small dir="auto">{reach}</small>
    </button>
  );
}
