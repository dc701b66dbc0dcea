import { PUT_BACK_TIMES } from '../../page/when-taken-out';
import type { FlagActions, PopoverPort, Reach } from '../../popover-port';
import { holdsFocus } from '../kit/holds-focus';
import { dismissedLine } from './dismissed-line';
import type { PopoverProps } from './popover';
import { type Drawn, openSurface, type Surface } from './surface';
import type { ToastProps } from './toast';

/**
 * The popover of a frame. Nothing of it is in the page until there is something to show, nor after.
 * Once `signal` aborts it is closed for good.
 */
export function createPopover(signal: AbortSignal): PopoverPort {
  let surface: Surface | undefined;
  let flag: Drawn<PopoverProps> | undefined;
  let toast: Drawn<ToastProps> | undefined;
  let lastKey = 0;
  /** How often the page took out what is shown now. */
  let takenOut = 0;

  function draw(): void {
    if (surface && !surface.element.isConnected) closeSurface();
    if (signal.aborted || (!flag && !toast)) {
      closeSurface();
      return;
    }
    surface ??= openSurface(anchorElement(), drawAgain);
    surface.draw(flag, toast);
  }

  /** The page took us out: drawn anew, and the focus with it; or closed, where the page insists. */
  function drawAgain(): void {
    closeSurface();
    takenOut += 1;
    if (takenOut <= PUT_BACK_TIMES) {
      draw();
      return;
    }
    const said = toast?.props;
    toast = undefined;
    said?.onFocusLeft?.(said.undo?.takesFocus ?? false);
    flag?.props.onClose(flag.props.takesFocus);
  }

  function anchorElement(): Element {
    return (flag?.props.anchor ?? toast?.props.anchor)?.element ?? document.documentElement;
  }

  function closeSurface(): void {
    surface?.close();
    surface = undefined;
  }

  function hasFocus(): boolean {
    return flag !== undefined && surface !== undefined && holdsFocus(surface.canvas);
  }

  function closeFlag(): void {
    flag = undefined;
    draw();
  }

  function showToast(props: Omit<ToastProps, 'onGone'>): void {
    // A toast that makes room for another gives back what focus it holds.
    toast?.props.onFocusLeft?.(surface !== undefined && holdsFocus(surface.canvas));
    lastKey += 1;
    takenOut = 0;
    const shown = { key: lastKey, props: { ...props, onGone } };
    function onGone(): void {
      if (toast !== shown) return;
      toast = undefined;
      draw();
    }
    toast = shown;
    draw();
  }

  /** With the focus on Undo the popover has not let go yet: `closed` follows when the toast does. */
  function quiet(shown: PopoverProps, actions: FlagActions, reach: Reach, hadFocus: boolean): void {
    const closed = once(actions.closed);
    flag = undefined;
    const { anchor } = shown;
    const sayOf = (kept: Promise<string | undefined>): void =>
      void kept.then((problem) => problem !== undefined && showToast({ line: problem, anchor }));
    showToast({
      line: dismissedLine(reach, shown.view),
      anchor,
      undo: { run: () => sayOf(actions.undoDismiss(reach)), takesFocus: hadFocus },
      onFocusLeft: closed,
    });
    sayOf(actions.dismiss(reach));
    if (!hadFocus) closed(false);
  }

  signal.addEventListener('abort', closeSurface, { once: true });

  return {
    open(view, anchor, actions, by, nextKey) {
      const takesFocus = by === 'keyboard' || (surface !== undefined && holdsFocus(surface.canvas));
      lastKey += 1;
      takenOut = 0;
      const shown: PopoverProps = {
        ...{ view, anchor, actions, takesFocus, nextKey, enters: flag === undefined },
        onClose: (hadFocus) => {
          closeFlag();
          actions.closed(hadFocus);
        },
        onDismiss: (reach, hadFocus) => quiet(shown, actions, reach, hadFocus),
      };
      flag = { key: lastKey, props: shown };
      draw();
    },
    close() {
      const hadFocus = hasFocus();
      closeFlag();
      return hadFocus;
    },
    hasFocus,
    say: (line, anchor) => showToast({ line, anchor }),
  };
}

function once(run: (returnFocus: boolean) => void): (returnFocus: boolean) => void {
  let done = false;
  return (returnFocus) => {
    if (done) return;
    done = true;
    run(returnFocus);
  };
}
