import type { CountingProblem } from '../../stats/counts';
import { problemWords } from './problem-words';

interface NoticesProps {
  /** Counting is switched off. */
  isOff: boolean;
  /** All counts were deleted just now. */
  isDeleted: boolean;
  problem: CountingProblem | undefined;
  /** Why the settings could not be read or changed, for people. */
  settingsProblem: string | undefined;
}

/** What there is to know before reading the counts. */
export function Notices({ isOff, isDeleted, problem, settingsProblem }: NoticesProps) {
  const lines = [
    isDeleted && 'All counts are deleted. Nothing is left of them.',
    isOff && 'Counting is switched off, so nothing new is counted. Coaching goes on as always.',
    problem && problemWords(problem),
    settingsProblem,
  ].filter((line) => typeof line === 'string');
  return (
    <div className="notices" role="status">
      {lines.map((line) => (
        <p className="notice" key={line}>
          {line}
        </p>
      ))}
    </div>
  );
}
