import { homedir } from 'node:os';
import { join } from 'node:path';

export type BrowserKind = 'chromium' | 'chrome-for-testing' | 'edge' | 'chrome';

/** Branded Chrome comes last: it dropped `--load-extension` in 137. */
export const PREFERENCE: BrowserKind[] = ['chromium', 'chrome-for-testing', 'edge', 'chrome'];

/** Names to look for on the PATH. */
export const COMMANDS: Record<BrowserKind, string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  'chrome-for-testing': ['chrome-for-testing'],
  edge: ['microsoft-edge', 'microsoft-edge-stable', 'msedge'],
  chrome: ['google-chrome', 'google-chrome-stable', 'chrome'],
};

/** Where the installers put them; `*` stands for any part of one folder's name. */
export function usualPlaces(kind: BrowserKind, platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') return ON_MACOS[kind].map((place) => place.replace(/^~/, homedir()));
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    const installed = ON_WINDOWS[kind].flatMap((place) => roots.map((root) => join(root, place)));
    return kind === 'chrome-for-testing'
      ? [join(homedir(), '.cache/puppeteer/chrome/*/chrome-win64/chrome.exe'), ...installed]
      : installed;
  }
  return ON_LINUX[kind].map((place) => place.replace(/^~/, homedir()));
}

const ON_LINUX: Record<BrowserKind, string[]> = {
  chromium: ['/usr/bin/chromium', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
  'chrome-for-testing': [
    '~/.cache/puppeteer/chrome/*/chrome-linux64/chrome',
    '~/.cache/ms-playwright/chromium-*/chrome-linux*/chrome',
  ],
  edge: ['/opt/microsoft/msedge/msedge'],
  chrome: ['/opt/google/chrome/chrome'],
};

const ON_MACOS: Record<BrowserKind, string[]> = {
  chromium: inApplications('Chromium'),
  'chrome-for-testing': [
    ...inApplications('Google Chrome for Testing'),
    '~/.cache/puppeteer/chrome/*/chrome-mac-*/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '~/Library/Caches/ms-playwright/chromium-*/chrome-mac*/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '~/Library/Caches/ms-playwright/chromium-*/chrome-mac*/Chromium.app/Contents/MacOS/Chromium',
  ],
  edge: inApplications('Microsoft Edge'),
  chrome: inApplications('Google Chrome'),
};

const ON_WINDOWS: Record<BrowserKind, string[]> = {
  chromium: ['Chromium/Application/chrome.exe'],
  'chrome-for-testing': ['ms-playwright/chromium-*/chrome-win*/chrome.exe'],
  edge: ['Microsoft/Edge/Application/msedge.exe'],
  chrome: ['Google/Chrome/Application/chrome.exe'],
};

function inApplications(name: string): string[] {
  const inside = `${name}.app/Contents/MacOS/${name}`;
  return [`/Applications/${inside}`, `~/Applications/${inside}`];
}
