/** The part of package-lock.json (version 3) that is read here. */
export interface Lockfile {
  packages: Record<string, Locked>;
}

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const SYSTEMS = 'darwin win32 linux android freebsd openharmony openbsd netbsd sunos aix'.split(' ');
const CPUS = 'arm64 x64 ia32 arm ppc64 riscv64 s390x loong64 mips64el'.split(' ');

/**
 * Entries for binaries of other platforms that a package names as optional dependencies and the lockfile does not
 * have. System and processor are read off the package's name, as all of these packages are named.
 */
export function missingEntries({ packages }: Lockfile): Record<string, Locked> {
  const missing: Record<string, Locked> = {};
  for (const [path, owner] of Object.entries(packages)) {
    if (path === '') continue;
    for (const [name, range] of Object.entries(owner.optionalDependencies ?? {})) {
      const found = placesOf(path, name).some((place) => isFor(packages[place], range));
      if (!found) missing[freePlace(packages, path, name)] = entryFor(name, range, owner);
    }
  }
  return missing;
}

/** Where Node looks for `name` from a package: inside it, beside it, at the top. */
function placesOf(path: string, name: string): string[] {
  const beside = path.slice(0, path.lastIndexOf('node_modules/'));
  return [`${path}/node_modules/${name}`, `${beside}node_modules/${name}`, `node_modules/${name}`];
}

function freePlace(packages: Lockfile['packages'], path: string, name: string): string {
  const [inside = '', beside = ''] = placesOf(path, name);
  return packages[beside] ? inside : beside;
}

function isFor(locked: Locked | undefined, range: string): boolean {
  return locked !== undefined && (/^[\^~]/.test(range) || locked.version === range);
}

function entryFor(name: string, range: string, owner: Locked): Locked {
  const words = name.replace(/^.*\//, '').replaceAll('_', '-').split('-');
  const linux = words.includes('linux');
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : '';
  return {
    version: range.replace(/^[\^~]/, ''),
    cpu: CPUS.filter((cpu) => words.includes(cpu)),
    ...(owner.dev && { dev: true }),
    ...(linux && libc && { libc: [libc] }),
    license: owner.license ?? 'MIT',
    optional: true,
    os: SYSTEMS.filter((system) => words.includes(system)),
  };
}
