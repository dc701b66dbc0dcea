/** "@anna", or a mention that the editor keeps as one thing, before what is a sentence of its own. */
const ADDRESS =
  /^(?:(?:\.?@\w{1,40}|\uFFFC)[,:]?[ \u00A0]{1,3}){1,5}(?=\p{Lu}|(?:you|u|your|ur|we|our|i|it|that|this|there|please|pls|sorry|thanks|thank|hi|hey|hello|yes|no|what|why|how|when|where)\b)/u;

/**
 * Length of the names at the head of a line that what follows is addressed to, in UTF-16 units; 0 where there are
 * none, or where they are the subject: "@anna is away".
 */
export function addressLength(line: string): number {
  const first = line[0];
  if (first !== '@' && first !== '.' && first !== '\uFFFC') return 0;
  return ADDRESS.exec(line)?.[0].length ?? 0;
}
