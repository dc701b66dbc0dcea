import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';

/** The existing paths that `pattern` names, where `*` stands for any part of one folder's name; newest name first. */
export async function expand(pattern: string): Promise<string[]> {
  const { root } = parse(pattern);
  let found = [root];
  for (const part of pattern.slice(root.length).split(/[\\/]/)) {
    if (!part.includes('*')) {
      found = found.map((folder) => join(folder, part));
      continue;
    }
    const [before = '', after = ''] = part.split('*');
    const listed = await Promise.all(found.map(async (folder) => ({ folder, names: await namesIn(folder) })));
    found = listed.flatMap(({ folder, names }) =>
      names
        .filter((name) => name.startsWith(before) && name.endsWith(after))
        .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
        .map((name) => join(folder, name)),
    );
  }
  return found;
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
