import { align } from './align';
import type { Figures } from './figures';
import type { Measurement, Measurements } from './measure';
import type { Report } from './report';

/** One column of the tables. */
interface Column {
  title: string;
  measurement: Measurement | undefined;
}

/** What the table calls a figure, its key, and the key of what it is a share of. */
const FIGURE_ROWS: readonly (readonly [title: string, key: string, whole?: string])[] = [
  ['precision', 'precision', 'flags'],
  ['precision, loud', 'loud_precision', 'loud_flags'],
  ['precision, commands', 'precision:commands', 'flags:commands'],
  ['precision, defensive', 'precision:defensive', 'flags:defensive'],
  ['precision, routine', 'precision:routine', 'flags:routine'],
  ['clean replies flagged', 'clean_texts_flagged', 'clean_texts'],
  ['clean replies flagged loud', 'clean_texts_loud', 'clean_texts'],
  ['false flags in 100 replies', 'false_per_100_texts'],
  ['false loud flags in 100 replies', 'loud_false_per_100_texts'],
  ['recall, core', 'recall:core', 'n:core'],
  ['recall, core commands', 'recall:core:commands', 'n:core:commands'],
  ['recall, core defensive', 'recall:core:defensive', 'n:core:defensive'],
  ['recall, core routine', 'recall:core:routine', 'n:core:routine'],
  ['recall, core, by its own set', 'matched:core', 'n:core'],
  ['recall, command', 'recall:command', 'n:command'],
  ['recall, defensive', 'recall:defensive', 'n:defensive'],
  ['recall, routine', 'recall:routine', 'n:routine'],
  ['recall, command-soft', 'recall:command-soft', 'n:command-soft'],
  ['recall, all', 'recall:all', 'n:all'],
];

/** The report as tables for a terminal, each stratum for itself, with an earlier report beside it where there is one. */
export function printReport(report: Report, before: Report | undefined): string {
  const strata = Object.keys(report.raw.strata);
  const parts = strata.length > 1 ? [...strata, undefined] : strata;
  return parts
    .map((stratum) =>
      printPart(`${report.file}, ${stratum ?? 'all together'}`, columnsOf(report, before, stratum)),
    )
    .join('\n\n');
}

function columnsOf(report: Report, before: Report | undefined, stratum: string | undefined): Column[] {
  const partOf = (measurements: Measurements | undefined) =>
    stratum === undefined ? measurements?.total : measurements?.strata[stratum];
  const columns = [{ title: 'raw', measurement: partOf(report.raw) }];
  if (report.adjudicated) columns.push({ title: 'adjudicated', measurement: partOf(report.adjudicated) });
  if (before) columns.push({ title: 'raw before', measurement: partOf(before.raw) });
  if (before?.adjudicated)
    columns.push({ title: 'adjudicated before', measurement: partOf(before.adjudicated) });
  return columns;
}

function printPart(name: string, columns: readonly Column[]): string {
  const raw = columns[0]?.measurement;
  const { texts = 0, clean_texts: clean = 0 } = raw?.figures ?? {};
  return [
    `${name}: ${texts} replies, ${clean} of them with nothing to flag`,
    '',
    ...figureTable(columns),
    '',
    ...ruleTable(columns, raw),
    '',
    ...noteTable(columns, raw),
  ].join('\n');
}

function figureTable(columns: readonly Column[]): string[] {
  const rows = FIGURE_ROWS.map(([title, key, whole]) => [
    title,
    ...columns.map(({ measurement }) => figureCell(measurement?.figures, key, whole)),
  ]);
  return align([['', ...columns.map(({ title }) => title)], ...rows]);
}

function figureCell(figures: Figures | undefined, key: string, whole: string | undefined): string {
  const figure = figures?.[key];
  return whole === undefined ? (figure?.toFixed(1) ?? '–') : shareCell(figure, figures?.[whole]);
}

function ruleTable(columns: readonly Column[], raw: Measurement | undefined): string[] {
  const titles = columns.map(({ title }) => `precision, ${title}`);
  const rows = Object.entries(raw?.rules ?? {}).map(([rule, own]) => [
    rule,
    ...[own.flags, own.right, own.false, own.loud, own.loud_false].map(String),
    ...columns.map(({ measurement }) => {
      const { precision, flags } = measurement?.rules[rule] ?? {};
      return shareCell(precision, flags);
    }),
  ]);
  return align([['rule', 'flags', 'right', 'false', 'loud', 'loud false', ...titles], ...rows]);
}

function noteTable(columns: readonly Column[], raw: Measurement | undefined): string[] {
  const titles = columns.map(({ title }) => `recall, ${title}`);
  const rows = Object.keys(raw?.notes ?? {}).map((note) => [
    note,
    ...columns.map(({ measurement }) => {
      const { recall, n } = measurement?.notes[note] ?? {};
      return shareCell(recall, n);
    }),
  ]);
  return align([['note', ...titles], ...rows]);
}

function shareCell(share: number | null | undefined, whole: number | null | undefined): string {
  return typeof share === 'number' ? `${share.toFixed(1)}% of ${whole}` : '–';
}
