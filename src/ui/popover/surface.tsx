import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { openHost } from './host';
import { Popover, type PopoverProps } from './popover';
import { Toast, type ToastProps } from './toast';

/** Something to draw; under a new key it starts anew, without a trace of what was drawn before. */
export interface Drawn<Props> {
  key: number;
  props: Props;
}

export interface Surface {
  element: HTMLElement;
  canvas: HTMLElement;
  /** Draws before it returns, so that a focus that moves has moved when the caller goes on. */
  draw(flag: Drawn<PopoverProps> | undefined, toast: Drawn<ToastProps> | undefined): void;
  /** Leaves nothing behind. */
  close(): void;
}

/**
 * Opens our host for something beside `beside`, in the page with React inside. The live region is there before the line
 * it announces.
 * @param onTakenOut called when the page takes it out
 */
export function openSurface(beside: Element, onTakenOut: () => void): Surface {
  const life = new AbortController();
  const { element, canvas } = openHost(beside, onTakenOut, life.signal);
  const root = createRoot(canvas);
  return {
    element,
    canvas,
    draw(flag, toast) {
      flushSync(() =>
        root.render(
          <>
            <div role="status">{toast && <Toast key={toast.key} {...toast.props} />}</div>
            {flag && <Popover key={flag.key} {...flag.props} />}
          </>,
        ),
      );
    },
    close() {
      root.unmount();
      life.abort();
    },
  };
}
