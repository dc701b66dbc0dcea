import type { Aside } from '../../team/settings-view';

/** What was set aside before. Whatever stands in that place is kept too: it is all there is of somebody's choices. */
export function asideIn(value: unknown): Aside[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return [{ why: 'damaged', at: 0, stored: value }];
  return value.map((one) => (isAside(one) ? one : { why: 'damaged', at: 0, stored: one }));
}

function isAside(value: unknown): value is Aside {
  if (typeof value !== 'object' || value === null || !('stored' in value)) return false;
  const { why, at } = value as { why?: unknown; at?: unknown };
  return (why === 'damaged' || why === 'newer') && typeof at === 'number';
}
