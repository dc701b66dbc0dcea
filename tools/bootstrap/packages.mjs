import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

// dev, since NODE_ENV=production would leave out all that builds and tests; the level, since `npm run --silent` hands
// its silence on and would hide why it failed.
const FLAGS = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Brings node_modules to what package-lock.json says. Silent and without a process when it is there already;
 * otherwise npm's output goes to stderr, because stdout belongs to the command.
 * @param {string} [folder] whose packages, from the top of the project, with a slash at its end; left out: the project's
 * @throws {Error} one sentence, when npm fails
 */
export async function installPackages(folder = '') {
  if (isUpToDate(folder)) return;
  console.error(`Installing packages${folder && ` of ${folder}`} with npm ci, once …`);
  const code = await npm(root + folder, 'ci');
  if (code !== 0)
    throw new Error(`The packages could not be installed: npm ci ended with exit code ${code}.`);
}

/**
 * Compares contents and not times: a checkout or a copy sets new times. npm leaves out of node_modules' own
 * lockfile the optional packages that are for other platforms.
 * @param {string} folder
 */
function isUpToDate(folder) {
  const wanted = lockedPackages(`${folder}package-lock.json`);
  const installed = lockedPackages(`${folder}node_modules/.package-lock.json`);
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

/**
 * Runs npm in a folder and returns its exit code; a signal that stops us stops npm first.
 * @param {string} cwd
 * @param {string[]} args
 * @returns {Promise<number | null>}
 */
function npm(cwd, ...args) {
  const cli = process.env.npm_execpath ?? '';
  const options = { cwd, stdio: ['ignore', process.stderr, 'inherit'] };
  const child = cli.endsWith('npm-cli.js')
    ? spawn(process.execPath, [cli, ...args, ...FLAGS], options)
    : spawn('npm', [...args, ...FLAGS], { ...options, shell: process.platform === 'win32' });
  let stoppedBy;
  const stop = (signal) => {
    stoppedBy = signal;
    child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      for (const signal of SIGNALS) process.off(signal, stop);
      if (stoppedBy) process.exit(128 + constants.signals[stoppedBy]);
      resolve(code);
    });
  });
}
