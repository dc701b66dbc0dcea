import { readingFigures, worth } from './figures';
import type { Judged, Original } from './original';
import { ourWording } from './our-wording';

const HEAD = `# Our wordings beside an expert's

Made by \`npm run docs\`; do not edit. Stretches of replies from our own frozen set (\`tests/frozen/\`) with our best
wording beside that of an expert coach who saw neither ours nor the rules (a language model in that part, as the judge
is). A judge who did not know which was whose, in an order shuffled by a seed, gave each 0 to 3 for meaning, tone,
clarity, naturalness, economy, safety and register; with a 0 for meaning or safety the whole counts as 0.
\`npm run reading\` makes the pairs and takes the scores.`;

/** docs/rewrites.md: figures, then every pair. */
export function rewritesPage(originals: readonly Original[], textOf: (reply: string) => string): string {
  const judged = originals.flatMap((one) => one.judged ?? []);
  const rows = originals.map((original) => row(original, textOf(original.reply)));
  return `${[HEAD, table(judged), notes(originals, textOf), '| original | ours | | an expert’s | |', ''].join('\n\n').trimEnd()}
|---|---|---|---|---|
${rows.join('\n')}
`;
}

function table(all: readonly Judged[]): string {
  const { judged, ours, expert, oursZeros, expertZeros, oursPreferred, expertPreferred } =
    readingFigures(all);
  return [
    `| ${judged} pairs | ours | the expert’s |`,
    '|---|---|---|',
    `| mean, 0 to 3 | ${ours.toFixed(2)} | ${expert.toFixed(2)} |`,
    `| meaning or safety 0 | ${oursZeros} | ${expertZeros} |`,
    `| preferred | ${oursPreferred} | ${expertPreferred} |`,
  ].join('\n');
}

function notes(originals: readonly Original[], textOf: (reply: string) => string): string {
  const now = originals.map((one) => ourWording(textOf(one.reply), one)?.wording);
  const changed = originals.filter(({ judged }, at) => judged && now[at] !== judged.ours).length;
  const without = originals.filter(({ judged }) => !judged).length;
  return `${changed} of our wordings changed since they were judged; they are shown as judged, with a †. Of ${without} originals none of our wordings was judged.`;
}

function row(original: Original, text: string): string {
  const { start, end, expert, judged } = original;
  const words = cell(text.slice(start, end));
  if (!judged) return `| ${words} | – | | ${cell(expert)} | |`;
  const isChanged = ourWording(text, original)?.wording !== judged.ours;
  const [ours, theirs] = [judged.oursScores, judged.expertScores].map((one) => worth(one).toFixed(1));
  return `| ${words} | ${cell(judged.ours)}${isChanged ? ' †' : ''} | ${ours} | ${cell(expert)} | ${theirs} |`;
}

function cell(text: string): string {
  return (text || '(taken out)').replaceAll('|', '\\|').replaceAll('\n', ' ⏎ ').replaceAll('<', '&lt;');
}
