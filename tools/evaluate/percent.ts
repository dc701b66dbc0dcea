/**
 * `part` of `whole` in percent to one decimal, `null` of nothing. An exact half goes to the even digit, as Python's
 * `round` has it: 1 of 16 is 6.2. Otherwise figures would differ from score.py's by 0.1 now and then.
 */
export function percent(part: number, whole: number): number | null {
  if (whole === 0) return null;
  const exact = (100 * part) / whole;
  // only a quarter is a half between two tenths that binary fractions can hold exactly
  const isHalf = Number.isInteger(exact * 4) && !Number.isInteger(exact * 2);
  if (!isHalf) return Number(exact.toFixed(1));
  const lower = Math.floor(exact * 10);
  return (lower % 2 === 0 ? lower : lower + 1) / 10;
}
