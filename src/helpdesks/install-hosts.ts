import { helpdesksIn } from './helpdesks';

/** Match patterns that the manifest of a build asks for at install. */
export function installHosts(mode: string): string[] {
  return helpdesksIn(mode).flatMap(({ access, matches }) => (access === 'install' ? matches : []));
}
