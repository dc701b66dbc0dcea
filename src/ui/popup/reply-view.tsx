import { useState } from 'react';
import type { UseOutcome } from '../../popover-port';
import type { FlagReport, ReplyReport } from '../../popup-port';
import { Calm } from '../kit/calm';
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
      {report.isNote ? (
        <div className="hush">
          <p>This goes to colleagues, so nothing in it is looked at.</p>
        </div>
      ) : report.flags.length === 0 ? (
        <div className="hush">
          <Calm />
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
  if (outcome === 'garbled')
    return 'Look at your reply: this editor changed other words than the flagged ones. Undo takes it back.';
  if (outcome === 'gone') return 'Your reply has changed meanwhile, so it was left as it is.';
  const copied = wording ? await copyText(wording, document.body) : false;
  return copied
    ? 'Copied instead. This editor did not take the change, so your reply is as it was.'
    : 'This editor did not take the change, so your reply is as it was.';
}
