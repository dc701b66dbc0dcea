const NONE: readonly RegExpExecArray[] = [];

/** All matches of a global expression, as `matchAll` has them, without the copy that it makes of the expression. */
export function matchesOf(expression: RegExp, text: string): readonly RegExpExecArray[] {
  expression.lastIndex = 0;
  const first = expression.exec(text);
  if (!first) return NONE;
  const all = [first];
  for (let next = expression.exec(text); next; next = expression.exec(text)) all.push(next);
  return all;
}
