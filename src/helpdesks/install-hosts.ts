import { DEMO, HELPDESKS } from './rows';

/** Match patterns that the manifest asks for at install. Only the build mode `demo` adds the demo helpdesk. */
export function installHosts(mode: string): string[] {
  const rows = mode === 'demo' ? [...HELPDESKS, DEMO] : HELPDESKS;
  return rows.flatMap((row) => row.matches);
}
