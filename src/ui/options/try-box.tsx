import { useState } from 'react';
import type { Finding, Suggestion } from '../../rules/types';
import { wayLine } from '../popover/way-line';
import { Wording } from '../popover/wording';

/** What is found in a text, with the wordings of each flag. */
export type TryOut = (text: string) => { finding: Finding; hears: string; ways: Suggestion[] }[];

/** A line to type in, and what the customer may rather hear, by the same engine as in a reply. */
export function TryBox({ example, tryOut }: { example: string; tryOut: TryOut }) {
  const [text, setText] = useState(example);
  const flags = tryOut(text);
  return (
    <div className="try">
      <textarea
        aria-label="Try a sentence"
        rows={2}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div role="status">
        {flags.length === 0 && <p className="label">Nothing to suggest for this.</p>}
        {flags.map(({ finding, hears, ways: [best] }) => (
          <div className="out" data-set={finding.set} key={`${finding.rule} ${finding.start}`}>
            <p className="label">{best ? `${hears}. The customer may rather hear` : `${hears}.`}</p>
            {best && (
              <p dir="auto">
                <Wording way={{ original: text.slice(best.start, best.end), suggestion: best }} />
              </p>
            )}
            {best && wayLine(best) && <p className="label">{wayLine(best)}</p>}
          </div>
        ))}
      </div>
    </div>
  );
}
