/** Whether a string is a match pattern of web pages, `<scheme>://<host>/*`. */
const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/;

/**
 * The match pattern of all pages with an address's scheme and host, on any port, as browsers grant no less. Undefined
 * for what is no web page.
 */
export function patternOf(url: string): string | undefined {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** Whether each page that `other` matches is matched by `pattern`. False where either is no pattern of web pages. */
export function covers(pattern: string, other: string): boolean {
  const [, scheme, host] = PATTERN.exec(pattern === '<all_urls>' ? '*://*/*' : pattern) ?? [];
  const [, otherScheme, otherHost] = PATTERN.exec(other === '<all_urls>' ? '*://*/*' : other) ?? [];
  if (!scheme || !host || !otherScheme || !otherHost) return false;
  if (scheme !== '*' && scheme !== otherScheme) return false;
  if (host === '*' || host === otherHost) return true;
  if (!host.startsWith('*.')) return false;
  return otherHost === host.slice(2) || (otherHost !== '*' && otherHost.endsWith(host.slice(1)));
}
