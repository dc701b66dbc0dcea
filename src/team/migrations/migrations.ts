import { from0to1 } from './0-to-1';

type Migration = (stored: Record<string, unknown>) => Record<string, unknown>;

/** From each version to the next: the first takes version 0. Never edited once released, only added to. */
export const MIGRATIONS: readonly Migration[] = [from0to1];

/** The version that settings are written in. */
export const NEWEST = MIGRATIONS.length;
