import type { ReplyReport } from '../../popup-port';
import type { SettingsView } from '../../team/settings-view';
import type { Tab } from './tab';
import type { UsedReply } from './use-reply';

/** What the popup has to say, one thing at a time. */
export type PopupState =
  | { kind: 'paused'; until: number }
  | { kind: 'elsewhere' }
  | { kind: 'not-allowed' }
  | { kind: 'off' }
  | { kind: 'reload' }
  | { kind: 'no-reply' }
  | { kind: 'reply'; report: ReplyReport };

/** Which it is. A pause holds everywhere; what is off here says no more about this page. */
export function popupState(
  view: Pick<SettingsView, 'pausedUntil' | 'sitesOff'>,
  tab: Tab,
  { report, isReached }: Pick<UsedReply, 'report' | 'isReached'>,
): PopupState {
  if (view.pausedUntil !== undefined) return { kind: 'paused', until: view.pausedUntil };
  if (tab.access === 'never') return { kind: 'elsewhere' };
  if (tab.access === 'none') return { kind: 'not-allowed' };
  if (view.sitesOff.includes(tab.host)) return { kind: 'off' };
  if (report) return { kind: 'reply', report };
  return { kind: isReached || tab.isLoading ? 'no-reply' : 'reload' };
}
