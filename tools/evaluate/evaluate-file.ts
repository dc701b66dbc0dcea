import { flagsOf } from './flags-of';
import { type JudgedReply, judgeReply } from './judge-reply';
import { readLabelledReplies } from './labelled-reply';
import { measure } from './measure';
import type { Report } from './report';
import { adjudicate, type Verdicts } from './verdicts';

/** A file's report, and the replies behind it: as labelled, and as the second reader left them, if there was one. */
export interface Evaluation {
  report: Report;
  raw: JudgedReply[];
  adjudicated?: JudgedReply[];
}

/**
 * Runs the engine over labelled replies and holds its flags against the labels.
 * @throws `file:line: …` where the file is malformed.
 */
export function evaluateFile(file: string, verdicts?: Verdicts): Evaluation {
  const raw = readLabelledReplies(file).map((reply) => judgeReply(reply, flagsOf(reply)));
  if (!verdicts) return { report: { file, raw: measure(raw) }, raw };
  const adjudicated = raw.map((judged) => adjudicate(judged, verdicts));
  return { report: { file, raw: measure(raw), adjudicated: measure(adjudicated) }, raw, adjudicated };
}
