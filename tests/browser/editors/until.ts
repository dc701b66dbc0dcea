/** How long something may take to become right, where nothing else is said; milliseconds. */
const PATIENCE = 15_000;

/** Asks again until the answer is right or patience ends; gives the last answer. */
export async function until<Value>(
  ask: () => Promise<Value>,
  isRight: (value: Value) => boolean,
  patience = PATIENCE,
): Promise<Value> {
  const end = performance.now() + patience;
  let value = await ask();
  while (!isRight(value) && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    value = await ask();
  }
  return value;
}
