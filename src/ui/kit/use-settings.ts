import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { askBackground, type ToBackground } from '../../messages';
import type { Change } from '../../team/change';
import { ASIDE_KEY, SETTINGS_KEY } from '../../team/keys';
import type { SettingsAnswer, SettingsView } from '../../team/settings-view';

const NO_ANSWER: SettingsAnswer = {
  problem: 'Tactful was updated while this page was open. Close it and open it again.',
};
const NAMES = [SETTINGS_KEY, ASIDE_KEY].map((key) => key.replace('local:', ''));

export interface UsedSettings {
  /** Undefined until they are read. */
  view: SettingsView | undefined;
  /** What stood in the way of the last read or change, for people. */
  problem: string | undefined;
  change(change: Change): void;
  forgetAside(): void;
}

/**
 * The settings as the background has them, followed while the page is open, whoever changes them.
 * @param isDue whether the background, which may have to wake for it, is asked yet
 */
export function useSettings(isDue = true): UsedSettings {
  const [view, setView] = useState<SettingsView>();
  const [problem, setProblem] = useState<string>();
  const ask = useCallback(async (message: SettingsMessage): Promise<void> => {
    const answer = (await askBackground(message)) ?? NO_ANSWER;
    if ('view' in answer) setView(answer.view);
    setProblem('problem' in answer ? answer.problem : undefined);
  }, []);
  useEffect(() => {
    if (!isDue) return undefined;
    const listen = (changes: object, area: string): void => {
      if (area === 'local' && NAMES.some((name) => name in changes)) void ask({ type: 'read-settings' });
    };
    browser.storage.onChanged.addListener(listen);
    void ask({ type: 'read-settings' });
    return () => browser.storage.onChanged.removeListener(listen);
  }, [ask, isDue]);
  return {
    view,
    problem,
    change: (change) => void ask({ type: 'change-settings', change }),
    forgetAside: () => void ask({ type: 'forget-aside' }),
  };
}

type SettingsMessage = Extract<ToBackground, { type: 'read-settings' | 'change-settings' | 'forget-aside' }>;
