/** How long each step of the scene may take, in milliseconds; an agent would have given up long before. */
export const PATIENCE = 10_000;

/**
 * Waits for a step of the scene.
 * @throws what was missing, as one sentence, in place of Playwright's page of log
 */
export async function step<T>(missing: string, happening: Promise<T>): Promise<T> {
  try {
    return await happening;
  } catch (cause) {
    throw new Error(`The scene could not go on: ${missing}.`, { cause });
  }
}
