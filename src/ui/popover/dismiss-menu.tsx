import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import { holdsFocus } from '../kit/holds-focus';
import { Icon } from '../kit/icon';
import type { DismissProps } from './dismiss';
import { placeByButton } from './place';
import { useRovingFocus } from './use-roving-focus';

interface DismissMenuProps extends DismissProps {
  /** The button that opened it. */
  beside: RefObject<HTMLButtonElement | null>;
  /** `returnFocus`: by a key; else by a press or a focus elsewhere in the popover. */
  onClose(returnFocus: boolean): void;
}

/** How far a "not" reaches, each with what it does. */
export function DismissMenu({ view, beside, onDismiss, onClose }: DismissMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const { row, onKeyDown } = useRovingFocus(3, () => onClose(true));
  const close = useRef(onClose);
  close.current = onClose;
  const id = useId();
  const isLocked = view.mayDismiss === 'phrase';

  useLayoutEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const popover = beside.current?.closest('.pop') ?? null;
    if (menu.current && beside.current) placeByButton(menu.current, beside.current, signal);
    // opened by a pointer, it leaves the focus in the reply
    if (holdsFocus(popover)) menu.current?.querySelector('button')?.focus({ preventScroll: true });
    const onPress = ({ target }: Event): void => {
      const isOurs = [menu.current, beside.current].some((one) => one?.contains(target as Node));
      if (!isOurs) close.current(false);
    };
    popover?.addEventListener('pointerdown', onPress, { signal });
    return () => leaving.abort();
  }, [beside]);

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
    // to another window it goes without a target, and comes back
    if (!relatedTarget || relatedTarget === beside.current) return;
    if (!currentTarget.contains(relatedTarget as Node)) onClose(false);
  }

  return (
    <div className="menu" data-unplaced ref={menu}>
      <div
        role="menu"
        tabIndex={-1}
        aria-label="More ways to dismiss"
        aria-describedby={id}
        onKeyDown={ownKeys}
        onBlur={onBlur}
      >
        <Item {...row(0)} name="Not here" reach="Quiet in this reply" onChoose={() => onDismiss('here')} />
        <Item
          {...row(1)}
          name="Not this phrase"
          reach={
            <>
              “<bdi>{view.quote}</bdi>”, in any reply
            </>
          }
          onChoose={() => onDismiss('phrase')}
        />
        <Item
          {...row(2)}
          name="Not this rule"
          reach={isLocked ? 'Set by your team' : `Turns off “${view.rule}”, everywhere`}
          isLocked={isLocked}
          onChoose={() => onDismiss('rule')}
        />
      </div>
      <p id={id}>Bring phrases and rules back in Options.</p>
    </div>
  );
}

interface ItemProps extends ReturnType<ReturnType<typeof useRovingFocus>['row']> {
  name: string;
  reach: ReactNode;
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
      <small>{reach}</small>
    </button>
  );
}
