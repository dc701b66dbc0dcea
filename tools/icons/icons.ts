import { fileURLToPath } from 'node:url';

/** One picture of the mark: `drawing` beside this file, rendered `size` pixels wide and high. */
export interface IconPicture {
  /** Under `public/icon/`. WXT takes those named by a number alone as the manifest's `icons`. */
  file: string;
  drawing: 'icon.svg' | 'icon-16.svg' | 'icon-off.svg';
  size: number;
}

/** LOOK.md, Mark: a drawing of its own at 16, another where Tactful is off or paused. */
export const ICONS: IconPicture[] = [
  { file: '16.png', drawing: 'icon-16.svg', size: 16 },
  { file: '32.png', drawing: 'icon.svg', size: 32 },
  { file: '48.png', drawing: 'icon.svg', size: 48 },
  { file: '128.png', drawing: 'icon.svg', size: 128 },
  { file: 'off-16.png', drawing: 'icon-off.svg', size: 16 },
  { file: 'off-32.png', drawing: 'icon-off.svg', size: 32 },
];

/** Where the pictures are, with a slash at its end. */
export const PICTURES = fileURLToPath(new URL('../../public/icon/', import.meta.url));

/** Where the drawings are, with a slash at its end. */
export const DRAWINGS = fileURLToPath(new URL('./', import.meta.url));
