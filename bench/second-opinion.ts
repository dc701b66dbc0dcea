import nlp from 'compromise/three';
import { findMasks } from '../src/rules/text/masks';
import { splitSentences } from '../src/rules/text/sentences';
import type { Finding } from '../src/rules/types';
import { flagsOf } from '../tools/evaluate/flags-of';
import { judgeReply } from '../tools/evaluate/judge-reply';
import { setOfLabel } from '../tools/evaluate/label-kind';
import { type LabelledReply, readLabelledReplies } from '../tools/evaluate/labelled-reply';

/**
 * `tsx bench/second-opinion.ts FILE…`: whether `compromise`, asked after us about commands, would make us more often
 * right on labelled replies: by keeping only flags where it sees an order too, or by adding what it sees alone.
 */

type Flags = (reply: LabelledReply) => Finding[];

const ORDER = '#Imperative';
const ORDER_OR_MODAL = '(#Imperative|#Modal)';

const WAYS: Record<string, Flags> = {
  'ours alone': commandsOf,
  'kept where it sees an imperative': kept(ORDER),
  'kept where it sees an imperative or a modal': kept(ORDER_OR_MODAL),
  'with the imperatives that it sees alone': (reply) => [...commandsOf(reply), ...added(reply, ORDER)],
  'with its imperatives and modals': (reply) => [...commandsOf(reply), ...added(reply, ORDER_OR_MODAL)],
  'its imperatives alone': (reply) => seen(reply, ORDER),
};

function commandsOf(reply: LabelledReply): Finding[] {
  return flagsOf(reply).filter(({ set }) => set === 'commands');
}

function kept(pattern: string): Flags {
  return (reply) => {
    const there = seen(reply, pattern);
    return commandsOf(reply).filter((flag) => there.some((one) => meets(one, flag)));
  };
}

function added(reply: LabelledReply, pattern: string): Finding[] {
  const ours = flagsOf(reply);
  return seen(reply, pattern).filter((one) => !ours.some((flag) => meets(one, flag)));
}

/** The sentences in which it sees the pattern, as flags. */
function seen({ text }: LabelledReply, pattern: string): Finding[] {
  return splitSentences(text, 0, text.length, findMasks(text, 0))
    .filter(([start, end]) => nlp(text.slice(start, end)).has(pattern))
    .map(([start, end]) => ({
      start,
      end: Math.min(end, start + 160),
      set: 'commands',
      rule: 'compromise',
      severity: 2,
    }));
}

function meets(one: Finding, other: Finding): boolean {
  return one.start < other.end && other.start < one.end;
}

for (const file of process.argv.slice(2)) {
  const replies = readLabelledReplies(file);
  console.log(`${file}, commands on ${replies.length} replies${' '.repeat(4)}precision  recall  flags`);
  for (const [name, flags] of Object.entries(WAYS)) {
    const judged = replies.map((reply) => judgeReply(reply, flags(reply)));
    const all = judged.flatMap((one) => one.flags);
    const labels = judged
      .flatMap((one) => one.labels)
      .filter(({ label }) => setOfLabel(label) === 'commands');
    const precision = all.filter(({ right }) => right).length / all.length;
    const recall = labels.filter(({ matched }) => matched).length / labels.length;
    console.log(`  ${name.padEnd(46)} ${precision.toFixed(3)}   ${recall.toFixed(3)}  ${all.length}`);
  }
}
