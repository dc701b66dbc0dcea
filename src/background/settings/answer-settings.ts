import { storage } from 'wxt/utils/storage';
import type { Switchable } from '../../team/resolve';
import type { SettingsAnswer } from '../../team/settings-view';
import { answer, isOwnPage } from '../answer';
import { SettingsStore } from './settings-store';

const REFUSED: SettingsAnswer = { problem: 'Only the pages of Tactful change its settings.' };

/** Answers the pages that show and change settings, and brings what is in force up to date at once. */
export function answerSettings(rules: readonly Switchable[]): void {
  const store = new SettingsStore(storage, rules, Date.now);
  answer('read-settings', async (_, sender) => (isOwnPage(sender) ? await store.read() : REFUSED));
  answer('change-settings', async ({ change }, sender) =>
    isOwnPage(sender) ? await store.change(change) : REFUSED,
  );
  // from beside a reply: whoever asks there hears no more of the settings than that it is done
  answer('dismiss', async ({ change }) => {
    const changed = await store.change(change);
    return 'problem' in changed ? { problem: changed.problem } : {};
  });
  answer('forget-aside', async (_, sender) => (isOwnPage(sender) ? await store.forgetAside() : REFUSED));
  void store.read();
}
