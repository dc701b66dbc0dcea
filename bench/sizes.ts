import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Scripts that get into pages, and DESIGN.md's budget for each in KB (1,000 bytes) after gzip. */
export const BUDGETS: Record<string, number> = {
  'content-scripts/watcher.js': 6,
  'coach.js': 50,
  'popover.js': 90,
};

/** Size after gzip, in KB of 1,000 bytes. */
export function gzipped(extensionDir: string, file: string): number {
  return gzipSync(readFileSync(join(extensionDir, file)), { level: 9 }).length / 1000;
}

export function measureSizes(extensionDir: string): string[] {
  const rows = Object.entries(BUDGETS).map(([file, budget]) => {
    return `${file.padEnd(30)} ${gzipped(extensionDir, file).toFixed(1).padStart(8)} ${String(budget).padStart(8)}`;
  });
  return ['script, KB gzip                   size   budget', ...rows];
}
