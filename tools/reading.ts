import { readFileSync, writeFileSync } from 'node:fs';
import { frozenTexts } from './reading/frozen-text';
import { readOriginals, writeOriginals } from './reading/originals-file';
import { pairsOf } from './reading/pairs';
import { takeScores } from './reading/take-scores';

/**
 * `npm run reading -- pairs FILE.txt`: writes pairs of wordings, ours and an expert's, for a judge to read.
 * `npm run reading -- take SCORES.json`: takes the judge's scores, `[{n, A, B, better, why?}]`; `npm run docs` then
 * writes docs/rewrites.md. The engine must not have changed in between.
 */
const USAGE = 'Usage: npm run reading -- pairs FILE.txt | take SCORES.json';
const SEED = 7;

const [what, file] = process.argv.slice(2);
const originals = readOriginals();
const pairs = pairsOf(originals, frozenTexts(), SEED);
if (what === 'pairs' && file) {
  writeFileSync(
    file,
    pairs.map(({ n, marked, a, b }) => `#${n}\nORIGINAL: ${marked}\nA: ${a}\nB: ${b}\n`).join('\n'),
  );
} else if (what === 'take' && file) {
  writeOriginals(takeScores(originals, pairs, JSON.parse(readFileSync(file, 'utf8'))));
} else {
  console.error(USAGE);
  process.exitCode = 1;
}
