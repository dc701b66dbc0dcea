import type { JudgedLabel, JudgedReply } from './judge-reply';
import { percent } from './percent';

/** Names are score.py's, so that two reports can be compared key by key; percentages, `null` of nothing. */
export type Figures = Record<string, number | null>;

/** The rule sets that labels know; a team's own rules have none. */
const SETS = ['commands', 'defensive', 'routine'] as const;

const KINDS: Record<string, (judged: JudgedLabel) => boolean> = {
  core: ({ core }) => core,
  'core:commands': ({ core, label }) => core && label.label === 'command',
  'core:defensive': ({ core, label }) => core && label.label === 'defensive',
  'core:routine': ({ core, label }) => core && label.label === 'routine',
  command: ({ label }) => label.label === 'command',
  defensive: ({ label }) => label.label === 'defensive',
  routine: ({ label }) => label.label === 'routine',
  'command-soft': ({ label }) => label.label === 'command-soft',
  all: () => true,
};

/** Every figure of score.py for these replies, and under `flags:<set>` and `clean_texts` what they are shares of. */
export function figuresOf(replies: readonly JudgedReply[]): Figures {
  return { ...precisionOf(replies), ...recallOf(replies.flatMap(({ labels }) => labels)) };
}

function precisionOf(replies: readonly JudgedReply[]): Figures {
  const flags = replies.flatMap((reply) => reply.flags);
  const right = flags.filter((flag) => flag.right);
  const loud = flags.filter((flag) => flag.loud);
  const loudRight = loud.filter((flag) => flag.right);
  const clean = replies.filter((reply) => reply.clean);
  const cleanLoud = clean.filter((reply) => reply.flags.some((flag) => flag.loud));
  const figures: Figures = {
    texts: replies.length,
    clean_texts: clean.length,
    flags: flags.length,
    precision: percent(right.length, flags.length),
    false_per_100_texts: percent(flags.length - right.length, replies.length),
    loud_false_per_100_texts: percent(loud.length - loudRight.length, replies.length),
    clean_texts_flagged: percent(clean.filter((reply) => reply.flags.length > 0).length, clean.length),
    loud_flags: loud.length,
    loud_precision: percent(loudRight.length, loud.length),
    clean_texts_loud: percent(cleanLoud.length, clean.length),
  };
  for (const set of SETS) {
    const own = flags.filter(({ flag }) => flag.set === set);
    figures[`flags:${set}`] = own.length;
    figures[`precision:${set}`] = percent(own.filter((flag) => flag.right).length, own.length);
  }
  return figures;
}

function recallOf(labels: readonly JudgedLabel[]): Figures {
  const figures: Figures = {};
  for (const [kind, isOfKind] of Object.entries(KINDS)) {
    const own = labels.filter(isOfKind);
    figures[`recall:${kind}`] = percent(own.filter(({ found }) => found).length, own.length);
    figures[`matched:${kind}`] = percent(own.filter(({ matched }) => matched).length, own.length);
    figures[`n:${kind}`] = own.length;
  }
  return figures;
}
