import { askForScript } from '../messages';
import { type PopoverPort, whenPopoverOffered } from '../popover-port';

/** The popover of this frame, fetched at the first flag, before anybody looks at it. */
export class PopoverLink {
  port: PopoverPort | undefined;
  /** The binding of the next-flag command, as key caps name it. */
  nextKey: string | undefined;
  #fetched: Promise<void> | undefined;

  /** Fetches it, once, and resolves when it is there; the next call asks again if that failed. */
  prepare(): Promise<void> {
    this.#fetched ??= this.#fetch();
    return this.#fetched;
  }

  async #fetch(): Promise<void> {
    whenPopoverOffered((port) => {
      this.port = port;
    });
    const injected = await askForScript('popover');
    if (!injected) this.#fetched = undefined;
    this.nextKey = injected?.nextKey;
  }
}
