import { browser } from 'wxt/browser';
import type { Batch, CountAnswer } from './stats/counts';
import type { TodayAnswer } from './stats/today';
import type { Change, Dismissal } from './team/change';
import type { DismissAnswer, SettingsAnswer } from './team/settings-view';

/** Scripts that the background puts into a frame on its request. */
export const SCRIPTS = ['coach', 'popover'] as const;
export type Script = (typeof SCRIPTS)[number];

/** From a frame of a helpdesk, or from a page of ours, to the background. */
export type ToBackground =
  | { type: 'inject'; script: Script }
  /** Open flags of the focused reply; 0 when there are none or its box was left. */
  | { type: 'badge'; open: number }
  /** The agent wants to read more about a rule. */
  | { type: 'show-rule'; rule: string }
  /** The agent wants to hear no more of a phrase, or of a rule, or takes that back. */
  | { type: 'dismiss'; change: Dismissal }
  | { type: 'read-settings' }
  | { type: 'change-settings'; change: Change }
  /** Deletes the settings that were set aside. */
  | { type: 'forget-aside' }
  /** Sent again, with the same id, until it is answered that it was counted. */
  | { type: 'count'; batch: Batch }
  | { type: 'delete-counts' }
  | { type: 'read-today' }
  /** Sites that were granted just now: answered once the reply boxes of open tabs there are coached. */
  | { type: 'coach-sites'; origins: string[] }
  /** The toolbar button was pressed in this tab: answered once frames in it at sites that are granted are coached. */
  | { type: 'coach-frames'; tabId: number };

/** What the background answers: how the next-flag command is bound, as people read it, if it is. */
export interface Injected {
  nextKey?: string;
}

/** The answer to each message; undefined when it could not be done. */
export interface Answers {
  inject: Injected | undefined;
  badge: undefined;
  'show-rule': undefined;
  dismiss: DismissAnswer;
  'read-settings': SettingsAnswer;
  'change-settings': SettingsAnswer;
  'forget-aside': SettingsAnswer;
  count: CountAnswer;
  'delete-counts': CountAnswer | undefined;
  'read-today': TodayAnswer | undefined;
  'coach-sites': undefined;
  /** How many frames were not coached before. */
  'coach-frames': number | undefined;
}

/** From the background to every frame of a tab. */
export type ToFrame =
  | { type: 'next-flag' }
  /** A permission was withdrawn: `granted` are the match patterns that are left. */
  | { type: 'site-access'; granted: string[] };

/** From the background to pages of ours that are open: there is something new in the ledger. */
export interface ToPages {
  type: 'counted';
}

/** A background that stops just as it is asked does not answer; asked again, it is started. */
const TRIES = 3;

/** Has the background put a script into this frame; undefined when it could not be done. */
export async function askForScript(script: Script): Promise<Injected | undefined> {
  let injected: Injected | undefined;
  for (let tries = 0; tries < TRIES && !injected; tries += 1)
    injected = await askBackground({ type: 'inject', script });
  return injected;
}

/** Asks the background; undefined when it could not be done (this extension is gone, the frame is). */
export async function askBackground<Message extends ToBackground>(
  message: Message,
): Promise<Answers[Message['type']] | undefined> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** Calls back when the agent presses the next-flag command, until `signal` aborts. */
export function onNextFlag(run: () => void, signal: AbortSignal): void {
  onMessage('next-flag', run, signal);
}

/** Calls back, in a page of ours, each time that the ledger may have changed, until `signal` aborts. */
export function onCounted(run: () => void, signal: AbortSignal): void {
  onMessage('counted', run, signal);
}

function onMessage(type: (ToFrame | ToPages)['type'], run: () => void, signal: AbortSignal): void {
  const listen = (message: unknown): void => {
    if ((message as ToFrame | ToPages | undefined)?.type === type) run();
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listen), { once: true });
}
