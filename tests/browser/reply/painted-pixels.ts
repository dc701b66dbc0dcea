import type { CDPSession, Page } from 'playwright-core';
import type { Edges } from './glyphs';

/** How much of a line the underline may leave out at its ends, and be beside it, in CSS pixels. */
const ENDS = 5;
/** How far below its words an underline reaches. */
const BELOW = 6;

/** Where the pixels are that `off` takes away, beside where they belong. */
export interface PaintedPixels {
  /** How many there are. */
  count: number;
  /** How many of them are not under one of the lines. */
  stray: number;
  /** How many lines are not underlined from end to end. */
  short: number;
}

/**
 * Compares two pictures of the page, with the underlines and, after `off`, without them.
 * @param lines where the glyphs of the underlined words stand
 * @param isTurned a line's underline goes from the top of its rectangle to its foot
 */
export async function paintedPixels(
  { page, session }: { page: Page; session: CDPSession },
  lines: readonly Edges[],
  off: () => Promise<void>,
  isTurned = false,
): Promise<PaintedPixels> {
  // Playwright's own pictures are taken without the zoom that a test has set
  const shoot = async (): Promise<string> => (await session.send('Page.captureScreenshot')).data;
  const on = await shoot();
  await off();
  const without = await shoot();
  const pixels = await page.evaluate(
    async (pictures) => {
      const [one, other] = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (!one || !other) throw new Error('no picture');
      const scale = one.width / innerWidth;
      const [first, second] = [new Uint32Array(one.data.buffer), new Uint32Array(other.data.buffer)];
      const found: [number, number][] = [];
      for (let at = 0; at < first.length; at++) {
        if (first[at] !== second[at])
          found.push([(at % one.width) / scale, Math.floor(at / one.width) / scale]);
      }
      return found;
    },
    [on, without],
  );
  const isUnder = ([x, y]: [number, number], [left, top, right, bottom]: Edges): boolean =>
    x >= left - ENDS &&
    x <= right + ENDS &&
    y >= (isTurned ? top : (top + bottom) / 2) &&
    y <= bottom + BELOW;
  const short = lines.filter((line) => {
    const columns = pixels.filter((pixel) => isUnder(pixel, line)).map(([x]) => x);
    return Math.min(...columns) > line[0] + ENDS || Math.max(...columns) < line[2] - ENDS;
  });
  const stray = pixels.filter((pixel) => !lines.some((line) => isUnder(pixel, line)));
  return { count: pixels.length, stray: stray.length, short: short.length };
}
