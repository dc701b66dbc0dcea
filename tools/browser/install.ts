import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

/** Whether apt can be used without asking anybody: root on Debian, Ubuntu or what derives from them. */
export async function canInstallChromium(): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);
}

/**
 * Installs Chromium with apt, its output on stderr.
 * @throws one sentence, when apt fails
 */
export async function installChromium(): Promise<void> {
  console.error('No browser was found: installing Chromium with apt-get, which takes about half a minute …');
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', 'chromium');
}

async function apt(...args: string[]): Promise<void> {
  const child = spawn('apt-get', ['-qq', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', process.stderr, 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) {
    throw new Error(
      `apt-get ${args[0]} ended with exit code ${code}: install Chromium by hand or set CHROME_PATH.`,
    );
  }
}
