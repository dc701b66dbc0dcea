import { askBackground, type Injected } from '../messages';
import { type PopoverPort, whenPopoverOffered } from '../popover-port';

/** A background that stops just as it is asked does not answer; asked again, it is started. */
const TRIES = 3;

/** The popover of this frame, fetched at the first flag, before anybody looks at it. */
export class PopoverLink {
  port: PopoverPort | undefined;
  /** The binding of the next-flag command, as key caps name it. */
  nextKey: string | undefined;
  #asked = false;

  /** Fetches it, once; the next call asks again if that failed. */
  async prepare(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    whenPopoverOffered((port) => {
      this.port = port;
    });
    let injected: Injected | undefined;
    for (let tries = 0; tries < TRIES && !injected; tries += 1)
      injected = await askBackground({ type: 'inject', script: 'popover' });
    if (!injected) this.#asked = false;
    this.nextKey = injected?.nextKey;
  }
}
