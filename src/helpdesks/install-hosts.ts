import { helpdesksIn } from './rows';

/** Match patterns that the manifest of a build asks for at install. */
export function installHosts(mode: string): string[] {
  return helpdesksIn(mode).flatMap(({ matches }) => matches);
}
