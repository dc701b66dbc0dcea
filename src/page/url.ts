/** The address that counts for a frame: a frame without one of its own (about:blank, srcdoc) has its parent's. */
export function pageUrl(): string {
  return location.protocol.startsWith('http') ? location.href : document.baseURI;
}

/** Scheme, host and port of that address; empty where it has none. */
export function pageOrigin(): string {
  const url = pageUrl();
  return URL.canParse(url) ? new URL(url).origin : '';
}
