import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { Anchor, FlagActions, FlagView, Reach } from '../../popover-port';
import { holdsFocus } from '../kit/holds-focus';
import { Icon } from '../kit/icon';
import { NextStep, NotTakenButtons, notTakenWords, Versions } from './copied';
import { Dismiss } from './dismiss';
import { focusStart } from './focus-start';
import { Head } from './head';
import { Hint } from './hint';
import { placeByWords } from './place';
import { leadsOut } from './tab-out';
import { useChosenWay } from './use-chosen-way';
import { useKeptFocus } from './use-kept-focus';
import { useRovingFocus } from './use-roving-focus';
import { Ways } from './ways';

export interface PopoverProps {
  view: FlagView;
  anchor: Anchor;
  actions: Pick<FlagActions, 'use' | 'more' | 'pointer'>;
  /** The focus goes to the first way as soon as it is drawn. */
  takesFocus: boolean;
  /** Nothing of ours was there before, so it may fade in. */
  enters: boolean;
  /** Binding of the next-flag command. */
  nextKey?: string | undefined;
  /** Esc, the cross, or a way was used. */
  onClose(hadFocus: boolean): void;
  onDismiss(reach: Reach, hadFocus: boolean): void;
}

/** One flag: what the customer may hear, why, and up to three ways to say it. */
export function Popover(props: PopoverProps) {
  const { view, anchor, actions, onClose, onDismiss } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [keysWork, setKeysWork] = useState(false);
  const { notTaken, choose, copyAgain, otherWordings } = useChosenWay(view.ways, actions.use, frame, onClose);
  const keyedWays = notTaken ? 0 : view.ways.length;
  const leave = () => onClose(holdsFocus(frame.current));
  const { row, onKeyDown } = useRovingFocus(keyedWays, leave, choose);
  const { title, why } = notTaken ? notTakenWords(notTaken) : { title: view.hears, why: view.why };
  const id = useId();

  useLayoutEffect(() => {
    const leaving = new AbortController();
    if (frame.current) placeByWords(frame.current, anchor, leaving.signal);
    return () => leaving.abort();
  }, [anchor]);

  // Where the content changes under the focus, the focus goes to where the new content starts.
  const focusFollows = useRef(props.takesFocus);
  useLayoutEffect(() => {
    if (focusFollows.current || notTaken?.hadFocus) focusStart(frame.current);
    focusFollows.current = false;
  }, [notTaken]);

  useKeptFocus(frame, props.takesFocus, anchor.scrolls);

  function back(): void {
    focusFollows.current = holdsFocus(frame.current);
    otherWordings();
  }

  return (
    <div
      className="pop"
      role="dialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}why`}
      data-theme={anchor.theme}
      data-set={view.set}
      data-unplaced
      data-enters={props.enters || undefined}
      ref={frame}
      onKeyDown={(event) => {
        if (!leadsOut(event, frame.current)) return onKeyDown(event);
        event.preventDefault();
        leave();
      }}
      onFocus={() => setKeysWork(true)}
      onBlur={(event) => setKeysWork(event.currentTarget.contains(event.relatedTarget))}
      onPointerEnter={() => actions.pointer(true)}
      onPointerLeave={() => actions.pointer(false)}
    >
      <Head title={title} titleId={`${id}title`} view={view} showsPosition={!notTaken} onClose={leave} />
      <p className="why" id={`${id}why`} dir="auto">
        {why}
      </p>
      {notTaken ? (
        <Versions notTaken={notTaken} />
      ) : (
        <Ways ways={view.ways} keysWork={keysWork} row={row} onUse={choose} />
      )}
      <div role="status">
        {notTaken && (
          <p className="note">
            {notTaken.copied && <Icon name="check" />}
            <span>
              <NextStep notTaken={notTaken} />
            </span>
          </p>
        )}
      </div>
      <div className="foot">
        {notTaken ? (
          <NotTakenButtons
            canCopy={notTaken.way.suggestion.kind !== 'delete'}
            onCopy={copyAgain}
            onBack={back}
          />
        ) : (
          <Dismiss view={view} onDismiss={(reach) => onDismiss(reach, holdsFocus(frame.current))} />
        )}
        {!notTaken && (
          <button type="button" className="btn" onClick={() => actions.more()}>
            More about this
          </button>
        )}
        <Hint keysWork={keysWork} nextKey={props.nextKey} />
      </div>
    </div>
  );
}
