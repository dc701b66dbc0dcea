/**
 * An expression that is made when it is first asked for. Written as a literal, one with classes such as `\p{L}` is
 * read along with its script, 0.1 to 1 ms each (Node 20), whether a text ever needs it or not.
 */
export function lazily(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}
