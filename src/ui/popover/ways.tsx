import { useRef } from 'react';
import type { Way } from '../../popover-port';
import type { RovingRow } from './use-roving-focus';
import { useSoftEdge } from './use-soft-edge';
import { WayRow } from './way';

export interface WaysProps {
  ways: readonly Way[];
  keysWork: boolean;
  row(index: number): RovingRow;
  onUse(index: number): void;
}

/** The list of ways; scrolls when it is long, while head and foot of the popover stay. */
export function Ways({ ways, keysWork, row, onUse }: WaysProps) {
  const list = useRef<HTMLDivElement>(null);
  useSoftEdge(list);
  if (ways.length === 0) {
    return (
      <p className="nothing">Nothing to suggest. A flag is a hint about wording. You know the customer.</p>
    );
  }
  return (
    <div className="ways" ref={list}>
      <ol>
        {ways.map((way, index) => (
          <WayRow
            key={`${way.suggestion.kind} ${way.suggestion.text}`}
            way={way}
            digit={index + 1}
            keysWork={keysWork}
            {...row(index)}
            onUse={() => onUse(index)}
          />
        ))}
      </ol>
    </div>
  );
}
