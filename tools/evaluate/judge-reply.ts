import type { Finding } from '../../src/rules/types';
import { isCore, isPositive, setOfLabel } from './label-kind';
import type { Label, LabelledReply } from './labelled-reply';

/** DESIGN.md: a flag is one clause, never longer than this many UTF-16 units. */
const LONGEST_FLAG = 160;

/** A flag beside the labels. */
export interface JudgedFlag {
  flag: Finding;
  /** Underlined in the reply, not only listed. */
  loud: boolean;
  right: boolean;
  /** Not too long, and over no earlier flag; what is not sound is false whatever it touches. */
  sound: boolean;
}

/** A label other than `none`, beside the flags. */
export interface JudgedLabel {
  label: Label;
  core: boolean;
  /** Any flag overlaps it. */
  found: boolean;
  /** A flag of the label's own set overlaps it. */
  matched: boolean;
}

/** One reply, its flags and labels held against each other. */
export interface JudgedReply {
  reply: LabelledReply;
  flags: JudgedFlag[];
  labels: JudgedLabel[];
  /** There is nothing in it to flag. */
  clean: boolean;
}

/** Holds flags against labels with the rules of the corpus' score.py: any overlap is enough, soundness comes first. */
export function judgeReply(reply: LabelledReply, flags: readonly Finding[]): JudgedReply {
  const positives = reply.labels.filter(isPositive);
  return {
    reply,
    flags: judgeFlags(positives, flags),
    labels: positives.map((label) => judgeLabel(label, flags)),
    clean: positives.length === 0,
  };
}

function judgeFlags(positives: readonly Label[], flags: readonly Finding[]): JudgedFlag[] {
  let taken = -1;
  return [...flags]
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .map((flag) => {
      const sound = flag.end - flag.start <= LONGEST_FLAG && flag.start >= taken;
      taken = Math.max(taken, flag.end);
      const right = sound && positives.some((label) => overlaps(flag, label));
      return { flag, loud: flag.severity >= 2, right, sound };
    });
}

function judgeLabel(label: Label, flags: readonly Finding[]): JudgedLabel {
  const over = flags.filter((flag) => overlaps(flag, label));
  return {
    label,
    core: isCore(label),
    found: over.length > 0,
    matched: over.some(({ set }) => set === setOfLabel(label)),
  };
}

function overlaps(flag: Finding, label: Label): boolean {
  return flag.start < label.end16 && label.start16 < flag.end;
}
