/** The value below which a share of the figures lies; `share` from 0 to 1. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Two decimals, right-aligned for a table. */
export function shown(figure: number): string {
  return figure.toFixed(2).padStart(8);
}
