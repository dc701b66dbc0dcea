import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DRAWINGS, ICONS, PICTURES } from '../../../tools/icons/icons';

const PNG_SIGNATURE = '89504e470d0a1a0a';

test.each(ICONS)('$file is a picture of $drawing, $size pixels square', ({ file, drawing, size }) => {
  const png = readFileSync(PICTURES + file);
  expect(png.subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE);
  // the header chunk comes first: width and height, big-endian
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  expect(readFileSync(DRAWINGS + drawing, 'utf8')).toContain('<svg');
});

test('public/icon/ holds these pictures and no others', () => {
  expect(readdirSync(PICTURES).sort()).toEqual(ICONS.map(({ file }) => file).sort());
});
