import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { FlagActions, PopoverPort } from '../../popover-port';
import { holdsFocus } from '../kit/holds-focus';
import { type Host, openHost } from './host';
import { Popover, type PopoverProps } from './popover';
import { Toast, type ToastProps } from './toast';

type Keyed<T> = T & { key: number };

/**
 * The popover of a frame. Nothing of it is in the page until there is something to show, nor after.
 * Once `signal` aborts it is closed for good.
 */
export function createPopover(signal: AbortSignal): PopoverPort {
  const ours = new WeakSet<EventTarget>();
  let surface: (Host & { render(): void; close(): void }) | undefined;
  let flag: Keyed<PopoverProps> | undefined;
  let toast: Keyed<ToastProps> | undefined;
  let lastKey = 0;

  /** Drawn at once, so that a focus that moves has moved when the caller goes on. */
  function draw(): void {
    if (surface && !surface.element.isConnected) closeSurface();
    if (signal.aborted || (!flag && !toast)) {
      closeSurface();
      return;
    }
    surface ??= openSurface();
    surface.render();
  }

  function closeSurface(): void {
    surface?.close();
    surface = undefined;
  }

  function openSurface() {
    const life = new AbortController();
    const host = openHost(life.signal);
    const root = createRoot(host.canvas);
    ours.add(host.element);
    const content = () => (
      <>
        <div role="status">{toast && <Toast {...toast} />}</div>
        {flag && <Popover {...flag} />}
      </>
    );
    const close = () => {
      root.unmount();
      life.abort();
    };
    return { ...host, close, render: () => flushSync(() => root.render(content())) };
  }

  function closeFlag(): void {
    flag = undefined;
    draw();
  }

  function showToast(props: Omit<ToastProps, 'onGone'>): void {
    // A toast that makes room for another gives back what focus it holds.
    toast?.onFocusLeft?.(surface !== undefined && holdsFocus(surface.canvas));
    lastKey += 1;
    const shown = { ...props, key: lastKey, onGone };
    function onGone(): void {
      if (toast !== shown) return;
      toast = undefined;
      draw();
    }
    toast = shown;
    draw();
  }

  function quiet(shown: PopoverProps, actions: FlagActions, hadFocus: boolean): void {
    const closed = once(actions.closed);
    flag = undefined;
    actions.notHere();
    showToast({
      line: 'Quiet in this reply',
      anchor: shown.anchor,
      undo: { run: actions.undoNotHere, takesFocus: hadFocus },
      onFocusLeft: closed,
    });
    if (!hadFocus) closed(false);
  }

  signal.addEventListener('abort', closeSurface, { once: true });

  return {
    open(view, anchor, actions, by, nextKey) {
      const takesFocus = by === 'keyboard' || (surface !== undefined && holdsFocus(surface.canvas));
      lastKey += 1;
      const shown: Keyed<PopoverProps> = {
        ...{ key: lastKey, view, anchor, actions, takesFocus, nextKey, enters: flag === undefined },
        onClose: (hadFocus) => {
          closeFlag();
          actions.closed(hadFocus);
        },
        onNotHere: (hadFocus) => quiet(shown, actions, hadFocus),
      };
      flag = shown;
      draw();
    },
    close: closeFlag,
    say: (line, anchor) => showToast({ line, anchor }),
    owns: (event) => event.composedPath().some((target) => ours.has(target)),
  };
}

function once(run: (returnFocus: boolean) => void): (returnFocus: boolean) => void {
  let done = false;
  return (returnFocus) => {
    if (!done) run(returnFocus);
    done = true;
  };
}
