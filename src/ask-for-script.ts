import { askBackground, type Injected, type Script } from './messages';

/** A background that stops just as it is asked does not answer; asked again, it is started. */
const TRIES = 3;

/** Has the background put a script into this frame; undefined when it could not be done. */
export async function askForScript(script: Script): Promise<Injected | undefined> {
  let injected: Injected | undefined;
  for (let tries = 0; tries < TRIES && !injected; tries += 1)
    injected = await askBackground({ type: 'inject', script });
  return injected;
}
