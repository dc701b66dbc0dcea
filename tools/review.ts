import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { reviewJsonLines } from './review/json-lines';
import { reviewPlainText } from './review/plain-text';

/**
 * `npm run --silent review -- [--jsonl] [file…]`: the engine on files or standard input, on the command line.
 * Exit code 1 when a line or a file could not be read; the rest is still reviewed.
 */
const { values, positionals } = parseArgs({
  options: { jsonl: { type: 'boolean' } },
  allowPositionals: true,
});
const reviewStream = values.jsonl ? reviewJsonLines : reviewPlainText;
const files = positionals.length > 0 ? positionals : ['-'];

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // the reader has seen enough: `review … | head`
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

for (const file of files) {
  const input = file === '-' ? process.stdin : createReadStream(file);
  try {
    const clean = await reviewStream(input, file, process.stdout, process.stderr);
    if (!clean) process.exitCode = 1;
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
