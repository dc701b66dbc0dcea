import type { Severity } from '../../rules/types';

const SHAPES: Record<Severity, { d: string; width?: number }> = {
  1: { d: 'M1.5 4h.01M5.8 4h.01M10.1 4h.01M14.4 4h.01', width: 2.4 },
  2: { d: 'M1 4c1.2-3 2.3-3 3.5 0s2.3 3 3.5 0 2.3-3 3.5 0 2.3 3 3.5 0' },
  3: { d: 'M1 2.2h14M1 5.8h14' },
};

/** The rhythm of the underline (dotted, wavy, double) beside the title: shape tells severity, not colour. */
export function SeverityShape({ severity }: { severity: Severity }) {
  const { d, width } = SHAPES[severity];
  return (
    <svg className="severity" viewBox="0 0 16 8" aria-hidden="true">
      <path d={d} strokeWidth={width} />
    </svg>
  );
}
