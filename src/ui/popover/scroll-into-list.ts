const ROOM_FOR_SOFT_EDGE = 20;

/** Scrolls the nearest list of ways, and never the page as `scrollIntoView` would, until `row` is in sight. */
export function scrollIntoList(row: HTMLElement): void {
  const list = row.closest('.ways');
  if (!list) return;
  const seen = list.getBoundingClientRect();
  const wanted = row.getBoundingClientRect();
  const below = wanted.bottom + ROOM_FOR_SOFT_EDGE - seen.bottom;
  const above = wanted.top - seen.top;
  if (above < 0 || wanted.height > seen.height) list.scrollTop += above;
  else if (below > 0) list.scrollTop += below;
}
