/** The host of a shadow root; undefined for every other node. A link has a `host` too, which is a string. */
export function shadowHost(node: Node): Element | undefined {
  return node.nodeType === 11 && 'host' in node ? (node as ShadowRoot).host : undefined;
}
