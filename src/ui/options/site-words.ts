/** The site of a match pattern, for people. */
export function siteWords(pattern: string): string {
  const [scheme, rest = ''] = pattern.split('://');
  const host = rest.replace(/\/\*$/, '');
  const isPlain = scheme === 'http' ? ' (without https)' : '';
  if (host === '*' || pattern === '<all_urls>') return `all sites${isPlain}`;
  return (host.startsWith('*.') ? `all of ${host.slice(2)}` : host) + isPlain;
}

/** Names in one sentence: "a, b, and c". */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}
