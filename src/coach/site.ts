/**
 * Host names that a frame belongs to: that of the tab's page, which is what the popup shows and switches, and the
 * frame's own.
 * @param own the frame's address; one without an address of its own has its parent's
 */
export function sitesOf(own: string, ancestors: Iterable<string>): string[] {
  const origins = [own, ...ancestors];
  const hosts = [origins[0], origins.at(-1)].flatMap((address) => {
    const host = address && URL.canParse(address) ? new URL(address).hostname : '';
    return host ? [host] : [];
  });
  return [...new Set(hosts)];
}
