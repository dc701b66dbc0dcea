import type { Sentence } from './sentence';

let readings = 0;

/** A reading of a sentence that several rules ask for, worked out when the first one does and kept with the sentence. */
export function once<T>(read: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const at = readings++;
  return (sentence) => {
    sentence.readings ??= [];
    const known = sentence.readings;
    if (!(at in known)) known[at] = read(sentence);
    return known[at] as T;
  };
}
