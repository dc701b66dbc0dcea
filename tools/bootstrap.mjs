import { installPackages } from './bootstrap/packages.mjs';

/**
 * The way into `npm start`, `npm test`, `npm run review`, `npm run evaluate` and `npm run bench`:
 * `node tools/bootstrap.mjs <command> [argument…]`. Runs with nothing installed, so it is plain JavaScript. The
 * command then runs in this same process: its stdio, its signals and its exit code are those of the process, and
 * `review` starts as fast as it can.
 */

const COMMANDS = ['start', 'test', 'review', 'bench', 'build', 'evaluate'];
const OLDEST_NODE = [20, 19];

/** @param {string} sentence */
function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  giveUp(`Tactful needs Node ${OLDEST_NODE.join('.')} or newer and this is ${process.versions.node}.`);
}

const command = process.argv[2];
if (!COMMANDS.includes(command)) giveUp(`Usage: node tools/bootstrap.mjs ${COMMANDS.join('|')} [argument…]`);

// the editors that agents type in are many and large, and only the tests and the measuring need them
const needsEditors =
  ['test', 'bench'].includes(command) || (command === 'build' && process.argv.includes('editors'));

try {
  await installPackages();
  if (needsEditors) await installPackages('tests/editors/');
  // what the engine is measured beside is nobody else's business
  if (command === 'bench') await installPackages('bench/');
} catch (error) {
  giveUp(error.message);
}

const { register } = await import('tsx/esm/api');
// Without this tsx reads tsconfig.json, which extends a file that a fresh clone does not have yet.
register({ tsconfig: false });

const script = new URL(`./${command}.ts`, import.meta.url);
process.argv.splice(1, 2, script.pathname);
await import(script.href);
