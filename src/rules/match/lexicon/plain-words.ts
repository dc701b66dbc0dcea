/** A list of `term=plain` with `;` between, as a map. */
export function plainWords(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows.split(';').map((row): [string, string] => {
      const [term = '', plain = ''] = row.split('=');
      return [term, plain];
    }),
  );
}
