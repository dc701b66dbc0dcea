import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

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

/** What a ZIP file adds to a name and its packed bytes, twice for each file and once at its end; APPNOTE.TXT 4.3. */
const [PER_FILE, AT_END] = [30 + 46, 22];

/** Size of the whole extension as a store takes it, packed, in KB of 1,000 bytes. */
function zipped(extensionDir: string): number {
  const files = readdirSync(extensionDir, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const bytes = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    const packed = deflateRawSync(readFileSync(path), { level: 9 }).length;
    return packed + PER_FILE + 2 * Buffer.byteLength(relative(extensionDir, path));
  });
  return bytes.reduce((sum, one) => sum + one, AT_END) / 1000;
}

export function measureSizes(extensionDir: string): string[] {
  const rows = Object.entries(BUDGETS).map(([file, budget]) => {
    return `${file.padEnd(30)} ${gzipped(extensionDir, file).toFixed(1).padStart(8)} ${String(budget).padStart(8)}`;
  });
  const whole = `${'all of it, zipped'.padEnd(30)} ${zipped(extensionDir).toFixed(1).padStart(8)}`;
  return ['script, KB gzip                   size   budget', ...rows, whole];
}
