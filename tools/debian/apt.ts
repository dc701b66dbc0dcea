import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

/** Whether apt can be used without asking anybody: root on Debian, Ubuntu or what derives from them. */
export async function canInstall(): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);
}

/**
 * Installs packages with apt, its output on stderr. Nothing that is installed goes for them.
 * @param otherwise what to do by hand when apt fails: the end of a sentence
 * @throws one sentence, when apt fails
 */
export async function installPackages(packages: string[], otherwise: string): Promise<void> {
  await apt(['update'], otherwise);
  await apt(['install', '-y', '--no-install-recommends', '--no-remove', ...packages], otherwise);
}

async function apt(args: string[], otherwise: string): Promise<void> {
  const child = spawn('apt-get', ['-qq', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', process.stderr, 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`apt-get ${args[0]} ended with exit code ${code}: ${otherwise}.`);
}
