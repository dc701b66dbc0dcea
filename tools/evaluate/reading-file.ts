import { excerpt } from './excerpt';
import { groupBy } from './group-by';
import type { JudgedFlag, JudgedLabel, JudgedReply } from './judge-reply';
import { noteOf } from './label-kind';
import type { LabelledReply } from './labelled-reply';

/** One false flag or miss to read, under its rule or note. */
interface Item {
  group: string;
  heading: string;
  reply: LabelledReply;
  start: number;
  end: number;
  /** What a reader who disagrees puts into the verdicts file. */
  objection: object;
}

/**
 * Markdown with every false flag under its rule and every miss under its note, largest group first, each with the
 * customer's message, its surroundings and the verdict of a reader who disagrees. Soft commands are no misses:
 * leaving them alone is a choice, and they are counted apart.
 */
export function readingFile(name: string, replies: readonly JudgedReply[]): string {
  const falseFlags = replies.flatMap(({ reply, flags }) =>
    flags.filter(({ right }) => !right).map((judged) => falseFlagItem(reply, judged)),
  );
  const misses = replies.flatMap(({ reply, labels }) =>
    labels.filter(isMiss).map((judged) => missItem(reply, judged)),
  );
  return [
    `# ${name}: ${falseFlags.length} false flags, ${misses.length} misses`,
    'Where you disagree, put the last line of an item into a file for `--adjudicated`.',
    '## False flags',
    ...section(falseFlags),
    '## Misses',
    ...section(misses),
    '',
  ].join('\n\n');
}

function isMiss({ found, label }: JudgedLabel): boolean {
  return !found && label.label !== 'command-soft';
}

function falseFlagItem(reply: LabelledReply, { flag, sound }: JudgedFlag): Item {
  const { start, end, rule, severity } = flag;
  const noted = reply.labels.find(
    (label) => label.label === 'none' && start < label.end16 && label.start16 < end,
  );
  const remarks = [
    `severity ${severity}`,
    ...(sound ? [] : ['too long or over another flag']),
    ...(noted ? [`a reader noted: ${noted.note}`] : []),
  ];
  return {
    group: rule,
    heading: `${reply.id}, ${remarks.join(', ')}`,
    reply,
    start,
    end,
    objection: { id: reply.id, start, end, rule, verdict: 'right' },
  };
}

function missItem(reply: LabelledReply, { label, core }: JudgedLabel): Item {
  const { start16: start, end16: end, severity, note } = label;
  return {
    group: noteOf(label),
    heading: `${reply.id}, severity ${severity}${core ? ', core' : ''}${note && `, note: ${note}`}`,
    reply,
    start,
    end,
    objection: { id: reply.id, start, end, verdict: 'not-a-miss' },
  };
}

function section(items: readonly Item[]): string[] {
  return [...groupBy(items, ({ group }) => group)]
    .sort(([, one], [, other]) => other.length - one.length)
    .flatMap(([group, own]) => [`### ${group} (${own.length})`, ...own.map(itemText)]);
}

function itemText({ heading, reply, start, end, objection }: Item): string {
  const customer = reply.context ? [`customer: ${reply.context}`, ''] : [];
  return [
    `#### ${heading}`,
    '',
    indented([...customer, excerpt(reply.text, start, end), '', JSON.stringify(objection)].join('\n')),
  ].join('\n');
}

/** As a code block, so that nothing in the words is taken for Markdown. */
function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}
