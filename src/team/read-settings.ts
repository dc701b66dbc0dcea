import { MIGRATIONS, NEWEST } from './migrations/migrations';
import { NO_CHOICES, parseSettings, type Settings } from './settings';

/** `damaged`: no settings of any version. `newer`: written by a later Tactful than this one. */
export type WhyAside = 'damaged' | 'newer';

export type ReadSettings = { settings: Settings } | { aside: WhyAside };

/** Settings from what is stored (null or undefined: nothing yet), brought to the newest version. Never throws. */
export function readSettings(stored: unknown): ReadSettings {
  if (stored === undefined || stored === null) return { settings: NO_CHOICES };
  if (typeof stored !== 'object') return { aside: 'damaged' };
  const { version } = stored as { version?: unknown };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) return { aside: 'damaged' };
  if (version > NEWEST) return { aside: 'newer' };
  let migrated = stored as Record<string, unknown>;
  for (const migrate of MIGRATIONS.slice(version)) migrated = migrate(migrated);
  const settings = parseSettings(migrated);
  return settings ? { settings } : { aside: 'damaged' };
}
