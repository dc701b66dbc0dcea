import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Brings node_modules to what package-lock.json says. Silent and without a process when it is there already;
 * otherwise npm's output goes to stderr, because stdout belongs to the command.
 * @throws {Error} one sentence, when npm fails
 */
export async function installPackages() {
  if (isUpToDate()) return;
  console.error('Installing packages with npm ci …');
  const { code, signal } = await npmCi();
  if (signal) process.exit(128 + constants.signals[signal]);
  if (code !== 0)
    throw new Error(`The packages could not be installed: npm ci ended with exit code ${code}.`);
}

/**
 * Compares contents and not times: a checkout or a copy sets new times. npm leaves out of node_modules' own
 * lockfile the optional packages that are for other platforms.
 */
function isUpToDate() {
  const wanted = lockedPackages('package-lock.json');
  const installed = lockedPackages('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version && found.integrity === integrity : optional === true;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | undefined}
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(root + file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null }>} */
function npmCi() {
  // dev: an environment with NODE_ENV=production would leave out all that builds and tests.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath ?? '';
  const options = { cwd: root, stdio: ['ignore', process.stderr, 'inherit'] };
  const child = npm.endsWith('npm-cli.js')
    ? spawn(process.execPath, [npm, ...args], options)
    : spawn('npm', args, { ...options, shell: process.platform === 'win32' });
  const pass = (signal) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, pass);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, pass);
      resolve({ code, signal });
    });
  });
}
