import { askBackground } from '../messages';
import { type PopoverPort, whenPopoverOffered } from '../popover-port';

/** The popover of this frame, fetched at the first flag, before anybody looks at it. */
export class PopoverLink {
  port: PopoverPort | undefined;
  /** The binding of the next-flag command, as key caps name it. */
  nextKey: string | undefined;
  #asked = false;

  /** Fetches it, once; asks again if that failed. */
  async prepare(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    whenPopoverOffered((port) => {
      this.port = port;
    });
    const injected = await askBackground({ type: 'inject', script: 'popover' });
    if (!injected) this.#asked = false;
    this.nextKey = injected?.nextKey;
  }
}
