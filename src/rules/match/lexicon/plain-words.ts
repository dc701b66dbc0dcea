/** A list of `term=plain` with `;` between, as a map. */
export function plainWords(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows.split(';').map((row): [string, string] => {
      const at = row.indexOf('=');
      return [row.slice(0, at), row.slice(at + 1)];
    }),
  );
}
