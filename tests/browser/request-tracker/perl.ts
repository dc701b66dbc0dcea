import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RT_PERL_LIBRARY } from '../../../tools/request-tracker/packages';

/** Runs Request Tracker's own scripts with the settings in one folder; all that they write goes into its `log`. */
export class Perl {
  readonly #folder: string;
  #server: ChildProcess | undefined;

  /** @param folder has `settings.pm`, and `more-settings/`, which keeps the machine's own ones out */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Runs a script to its end.
   * @throws one sentence, when it fails
   */
  async run(script: string, args: string[], input = ''): Promise<void> {
    const child = await this.#start(script, args);
    child.stdin?.end(input);
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`${script} ended with exit code ${code}.`);
  }

  /** Starts a script that runs until `end`. */
  async serve(script: string, args: string[]): Promise<void> {
    this.#server = await this.#start(script, args);
  }

  /** Whether what `serve` started is still there. */
  get isServing(): boolean {
    return this.#server?.exitCode === null && this.#server.signalCode === null;
  }

  /** Ends what `serve` started, with its workers. */
  async end(): Promise<void> {
    const server = this.#server;
    if (!server || !this.isServing) return;
    server.kill('SIGTERM');
    await once(server, 'exit');
  }

  async log(): Promise<string> {
    return await readFile(join(this.#folder, 'log'), 'utf8').catch(() => '');
  }

  async #start(script: string, args: string[]): Promise<ChildProcess> {
    const log = await open(join(this.#folder, 'log'), 'a');
    const child = spawn('perl', [`-I${RT_PERL_LIBRARY}`, script, ...args], {
      cwd: this.#folder,
      env: {
        ...process.env,
        RT_SITE_CONFIG: join(this.#folder, 'settings.pm'),
        RT_SITE_CONFIG_DIR: join(this.#folder, 'more-settings'),
        RT_TESTFILE: join(this.#folder, 'mail'),
      },
      stdio: ['pipe', log.fd, log.fd],
    });
    await log.close();
    return child;
  }
}
