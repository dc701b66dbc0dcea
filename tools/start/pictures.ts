import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { DemoEditor } from './surfaces';

const folder = fileURLToPath(new URL('../../screenshots/start/', import.meta.url));

/** An empty folder for one scene's pictures; those of the last time go. */
export async function picturesOf(editor: DemoEditor): Promise<string> {
  const own = `${folder}${editor}`;
  await rm(own, { recursive: true, force: true });
  await mkdir(own, { recursive: true });
  return own;
}
