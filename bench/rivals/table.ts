import { ENGINES, type EngineName } from './engines';
import { type AllFigures, ENOUGH, type EngineFigures, LIMIT } from './measure';

/** The engines beside each other, one a column. `where` they ran heads it. */
export function rivalsTable(where: string, all: AllFigures): string[] {
  const row = (name: string, figure: (engine: EngineFigures) => string): string =>
    [name.padEnd(30), ...ENGINES.map((engine) => figure(all[engine]).padStart(11))].join('');
  const keyed = (words: string): string[] => [
    row(`key at ${words} words, median`, ({ keystroke }) => fine(keystroke[words]?.median)),
    row(`key at ${words} words, p99`, ({ keystroke }) => fine(keystroke[words]?.p99)),
    row(`keys at ${words} words`, ({ keystroke }) => String(keystroke[words]?.keys ?? 0)),
  ];
  const { tactful } = all;
  return [
    `in ${where}, ms`.padEnd(30) + ENGINES.map((engine) => engine.padStart(11)).join(''),
    ...Object.keys(tactful.keystroke).flatMap(keyed),
    ...Object.keys(tactful.wholeText).map((words) =>
      row(`whole text, ${words} words`, ({ wholeText }) => fine(wholeText[words])),
    ),
    row('cold start', ({ cold }) => fine(cold)),
    row('KB gzip', ({ size }) => fine(size)),
    row('batch, MB/s', ({ batch }) => fine(batch)),
    row('heap of JavaScript, MB', ({ heap }) => fine(heap)),
    ...Object.keys(tactful.hostile).map((length) =>
      row(`hostile, ${length} units`, ({ hostile }) => worstOf(hostile[length])),
    ),
    ...Object.keys(tactful.keystroke).map((words) => ratios(all, words)),
    ...(Object.keys(tactful.hostile).length > 0 ? [HOW_HOSTILE] : []),
  ];
}

const HOW_HOSTILE = `hostile: the slowest of 16; "n over": that many took more than ${LIMIT} ms or failed, and after ${ENOUGH} no more were tried`;

function ratios(all: AllFigures, words: string): string {
  const median = (engine: EngineName): number => all[engine].keystroke[words]?.median ?? Number.NaN;
  const harper = (median('harper') / median('tactful')).toFixed(0);
  const bare = (median('tactful') / median('bare-pass')).toFixed(1);
  return `a key at ${words} words: harper takes ${harper}x ours, ours is ${bare}x the bare pass`;
}

function worstOf(hostile: EngineFigures['hostile'][string] | undefined): string {
  if (!hostile) return '';
  return hostile.ms === undefined ? `${hostile.over} over` : fine(hostile.ms);
}

/** Three decimals below 1, else as many as fit. */
function fine(figure = Number.NaN): string {
  return figure < 1 ? figure.toFixed(3) : figure < 100 ? figure.toFixed(1) : figure.toFixed(0);
}
