import { applyChange, type Change } from '../../team/change';
import { type Effective, readEffective } from '../../team/effective';
import { ASIDE_KEY, EFFECTIVE_KEY, SETTINGS_KEY } from '../../team/keys';
import { readSettings } from '../../team/read-settings';
import { effectiveOf, resolve, type Switchable } from '../../team/resolve';
import { NO_CHOICES, type Settings } from '../../team/settings';
import type { Aside, SettingsAnswer, SettingsView } from '../../team/settings-view';
import { asideIn } from './aside-in';
import { problemOf } from './problem-of';

type Key = typeof SETTINGS_KEY | typeof ASIDE_KEY | typeof EFFECTIVE_KEY;

/** As much of WXT's storage as is used. All items of one call are written together or not at all. */
export interface Storage {
  getItem(key: Key): Promise<unknown>;
  setItems(items: { key: Key; value: unknown }[]): Promise<void>;
}

interface Stored {
  settings: Settings;
  aside: Aside[];
}

/**
 * Settings, one step after another: each reads what is stored before it writes, and remembers nothing, since the
 * worker may stop between any two. What cannot be read is kept aside before anything takes its place.
 */
export class SettingsStore {
  readonly #storage: Storage;
  readonly #rules: readonly Switchable[];
  readonly #now: () => number;
  #last: Promise<unknown> = Promise.resolve();

  /** @param now milliseconds since 1970 */
  constructor(storage: Storage, rules: readonly Switchable[], now: () => number) {
    this.#storage = storage;
    this.#rules = rules;
    this.#now = now;
  }

  /** The settings as they are. Never rejects. */
  read(): Promise<SettingsAnswer> {
    return this.#next(async () => this.#viewOf(await this.#load()));
  }

  /** Makes one change. Never rejects; after a problem the settings are as they were. */
  change(change: Change): Promise<SettingsAnswer> {
    return this.#next(async () => {
      const stored = await this.#load();
      const settings = applyChange(stored.settings, change);
      await this.#write({ ...stored, settings });
      return this.#viewOf({ ...stored, settings });
    });
  }

  /** Deletes what was set aside. Never rejects. */
  forgetAside(): Promise<SettingsAnswer> {
    return this.#next(async () => {
      const stored = { ...(await this.#load()), aside: [] };
      await this.#storage.setItems([{ key: ASIDE_KEY, value: [] }]);
      return this.#viewOf(stored);
    });
  }

  #next(step: () => Promise<SettingsView>): Promise<SettingsAnswer> {
    const answer = this.#last.then(step).then(
      (view) => ({ view }),
      (error: unknown) => ({ problem: problemOf(error) }),
    );
    this.#last = answer;
    return answer;
  }

  async #load(): Promise<Stored> {
    const stored = await this.#storage.getItem(SETTINGS_KEY);
    const aside = asideIn(await this.#storage.getItem(ASIDE_KEY));
    const read = readSettings(stored);
    if ('aside' in read) {
      const kept = [{ why: read.aside, at: this.#now(), stored }, ...aside];
      const fresh = { settings: NO_CHOICES, aside: kept };
      await this.#write(fresh);
      return fresh;
    }
    // an update may have brought other rules
    const current = this.#effectiveOf(read.settings);
    if (!isSame(await this.#storage.getItem(EFFECTIVE_KEY), current)) {
      await this.#storage.setItems([{ key: EFFECTIVE_KEY, value: current }]);
    }
    return { settings: read.settings, aside };
  }

  async #write({ settings, aside }: Stored): Promise<void> {
    await this.#storage.setItems([
      { key: ASIDE_KEY, value: aside },
      { key: SETTINGS_KEY, value: settings },
      { key: EFFECTIVE_KEY, value: this.#effectiveOf(settings) },
    ]);
  }

  #effectiveOf(settings: Settings): Effective {
    return effectiveOf(this.#rules, resolve(this.#rules, { personal: settings }), settings);
  }

  #viewOf({ settings, aside }: Stored): SettingsView {
    const { sitesOff, pausedUntil, quietPhrases = [] } = settings;
    return {
      inForce: resolve(this.#rules, { personal: settings }),
      sitesOff,
      quietPhrases,
      ...(pausedUntil !== undefined && pausedUntil > this.#now() && { pausedUntil }),
      aside,
    };
  }
}

/** Read alike before they are compared: browsers give items back with their keys in an order of their own. */
function isSame(stored: unknown, effective: Effective): boolean {
  return JSON.stringify(readEffective(stored)) === JSON.stringify(readEffective(effective));
}
