import { useState } from 'react';
import type { FlagReport } from '../../popup-port';
import { SeverityShape } from '../popover/severity-shape';
import { spokenWay, wayLine } from '../popover/way-line';
import { Wording } from '../popover/wording';

/** A flag of the reply: its words, its best wording, and the others when asked for. */
export function FlagRow({ flag, onUse }: { flag: FlagReport; onUse(way: number): void }) {
  const [isOpen, setOpen] = useState(false);
  const others = flag.ways.length - 1;
  return (
    <li className="flag" data-set={flag.set}>
      <p className="quote">
        <SeverityShape severity={flag.severity} />
        <span dir="auto">{flag.quote}</span>
      </p>
      {flag.ways.slice(0, isOpen ? undefined : 1).map((way, index) => {
        const line = wayLine(way.suggestion);
        return (
          <div className="use" key={`${way.suggestion.kind} ${way.suggestion.text}`}>
            <span>
              <span dir="auto">
                <Wording way={way} />
              </span>
              {line && <small>{line}</small>}
            </span>
            <button
              type="button"
              className="do"
              aria-label={`Use: ${spokenWay(way)}`}
              onClick={() => onUse(index)}
            >
              Use
            </button>
          </div>
        );
      })}
      {(isOpen || others < 1) && <p className="hears">{flag.hears}</p>}
      {others > 0 && (
        // it stays when pressed: the focus would fall to the page
        <button type="button" className="more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Fewer wordings' : others === 1 ? '1 other wording' : `${others} other wordings`}
        </button>
      )}
    </li>
  );
}
