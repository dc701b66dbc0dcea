/** The document that a frame belongs to: the top-most one of its own origin, which holds the helpdesk's marks. */
export function pageDocument(): Document {
  let top: Window = window;
  while (top.parent !== top && isReachable(top.parent)) top = top.parent;
  return top.document;
}

function isReachable(other: Window): boolean {
  try {
    return other.document !== null;
  } catch {
    return false;
  }
}
