import type { Finding } from './types';

/** Where flags meet, the stronger stays, then the longer, then the earlier. The rest in the order of the text. */
export function keepStrongest(findings: readonly Finding[]): Finding[] {
  const all = inOrder(findings);
  if (isApart(all)) return all;
  const kept: Finding[] = [];
  for (const finding of all.sort(byStrength)) {
    if (kept.every((other) => finding.end <= other.start || other.end <= finding.start)) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function byStrength(a: Finding, b: Finding): number {
  return b.severity - a.severity || b.end - b.start - (a.end - a.start) || a.start - b.start;
}

/** They nearly always are so, or nearly: putting each in its place makes less garbage than sorting, at every key. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const all = findings.slice();
  for (let at = 1; at < all.length; at++) {
    const one = all[at] as Finding;
    let to = at;
    for (let before = all[to - 1]; before && before.start > one.start; before = all[--to - 1])
      all[to] = before;
    all[to] = one;
  }
  return all;
}

function isApart(findings: readonly Finding[]): boolean {
  for (let at = 1; at < findings.length; at++) {
    const before = findings[at - 1];
    const one = findings[at];
    if (before && one && (before.start === one.start || before.end > one.start)) return false;
  }
  return true;
}
