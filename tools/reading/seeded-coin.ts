const MULTIPLIER = 1_664_525;
const INCREMENT = 1_013_904_223;
const RANGE = 2 ** 32;

/** Heads or tails, the same run for the same seed (a linear congruential generator, Numerical Recipes). */
export function seededCoin(seed: number): () => boolean {
  let state = seed;
  return () => {
    state = (state * MULTIPLIER + INCREMENT) % RANGE;
    return state < RANGE / 2;
  };
}
