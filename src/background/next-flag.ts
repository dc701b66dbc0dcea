import { browser } from 'wxt/browser';
import type { Injected, ToFrame } from '../messages';

const NEXT_FLAG = 'next-flag';

/** Passes the next-flag command on to the frames of the tab it was pressed in; the one with the focus answers it. */
export function passOnNextFlag(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== NEXT_FLAG || tab?.id === undefined) return;
    const message: ToFrame = { type: NEXT_FLAG };
    // rejects where the tab has no coach: then there is nothing to move to
    browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
  });
}

const SHOWN: Record<string, string> = {
  'Down Arrow': '↓',
  'Up Arrow': '↑',
  'Left Arrow': '←',
  'Right Arrow': '→',
  Down: '↓',
  Up: '↑',
  Left: '←',
  Right: '→',
  Period: '.',
  Comma: ',',
};

/** How the agent's browser has the command bound now, as key caps name it: "Alt ↓". */
export async function nextKey(): Promise<Injected> {
  const commands = await browser.commands.getAll();
  const shortcut = commands.find(({ name }) => name === NEXT_FLAG)?.shortcut;
  if (!shortcut) return {};
  return {
    nextKey: shortcut
      .split('+')
      .map((key) => SHOWN[key] ?? key)
      .join(' '),
  };
}
