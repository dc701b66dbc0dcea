import { useState } from 'react';
import type { UseOutcome } from '../../popover-port';
import type { FlagReport, ReplyReport } from '../../popup-port';
import { copyText } from '../popover/copy-text';
import { FlagRow } from './flag-row';

interface ReplyViewProps {
  report: ReplyReport;
  use(flag: string, way: number): Promise<UseOutcome>;
}

/** The current reply's flags, or that there is nothing to suggest. */
export function ReplyView({ report, use }: ReplyViewProps) {
  const [said, setSaid] = useState('');
  const put = async (flag: FlagReport, way: number): Promise<void> => {
    const outcome = await use(flag.id, way);
    setSaid(await wordsFor(outcome, flag.ways[way]?.suggestion.text));
  };
  return (
    <>
      {report.partly && (
        <p className="strip">This reply is very long. Only what is around your caret is looked at.</p>
      )}
      <p className={said ? 'strip' : 'unseen'} role="status">
        {said}
      </p>
      {report.flags.length === 0 ? (
        <div className="hush">
          <svg className="calm" viewBox="0 0 96 32" aria-hidden="true">
            <path d="M4 16c4-12 8-12 12 0s8 12 12 0 7-8 10-3 6 6 9 3 6-1 9 0h36" />
          </svg>
          <h2>Nothing to suggest</h2>
          <p>A flag is a hint about wording. You know the customer.</p>
        </div>
      ) : (
        <ul className="flags" aria-label="Phrases to look at">
          {report.flags.map((flag) => (
            <FlagRow key={flag.id} flag={flag} onUse={(way) => void put(flag, way)} />
          ))}
        </ul>
      )}
    </>
  );
}

async function wordsFor(outcome: UseOutcome, wording: string | undefined): Promise<string> {
  if (outcome === 'used') return '';
  if (outcome === 'gone') return 'Your reply has changed meanwhile, so it was left as it is.';
  const copied = wording ? await copyText(wording, document.body) : false;
  return copied
    ? 'Copied instead. This editor did not take the change, so your reply is as it was.'
    : 'This editor did not take the change, so your reply is as it was.';
}
