import type { Finding } from './types';

/** Where flags meet, the stronger stays, then the longer, then the earlier. The rest in the order of the text. */
export function keepStrongest(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const kept: Finding[] = [];
  const byStrength = (a: Finding, b: Finding) =>
    b.severity - a.severity || b.end - b.start - (a.end - a.start) || a.start - b.start;
  for (const finding of [...findings].sort(byStrength)) {
    if (kept.every((other) => finding.end <= other.start || other.end <= finding.start)) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}
