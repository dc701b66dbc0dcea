import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { canInstall, installPackages } from '../debian/apt';

/** Where Debian's packages put what brings a Request Tracker up. */
export const RT_SERVER = '/usr/share/request-tracker5/libexec/rt-server';
export const RT_SETUP_DATABASE = '/usr/sbin/rt-setup-database-5';
export const RT_PERL_LIBRARY = '/usr/share/request-tracker5/lib';
/** In `rt5-db-sqlite` there is nothing but what it depends on. */
const SQLITE_DRIVER = '/usr/share/doc/rt5-db-sqlite';
const STANDALONE = '/usr/share/doc/rt5-standalone';

/** `dbconfig-no-thanks`: no database of the packages' own is made, and none asked about. */
const PACKAGES = ['request-tracker5', 'rt5-standalone', 'rt5-db-sqlite', 'dbconfig-no-thanks'];

/** Delivers for `request-tracker5`, which wants something that does, without a service. Nothing is sent. */
const MAILER = 'msmtp-mta';

const BY_HAND = `install ${PACKAGES.join(', ')}`;

/** Whether Request Tracker 5 can be brought up here. */
export function hasRequestTracker(): boolean {
  return [RT_SERVER, RT_SETUP_DATABASE, SQLITE_DRIVER, STANDALONE].every((path) => existsSync(path));
}

/**
 * Sees to it that Request Tracker 5 can be brought up: as root on Debian it installs Debian's packages, none of which
 * brings a service.
 * @throws one sentence that says what to do, when it cannot be had
 */
export async function provideRequestTracker(): Promise<void> {
  if (hasRequestTracker()) return;
  if (!(await canInstall())) throw new Error(`Request Tracker 5 was not found: on Debian, ${BY_HAND}.`);
  console.error('Request Tracker 5 was not found: installing it with apt-get, which takes about a minute …');
  await installPackages([...PACKAGES, ...(hasMailer() ? [] : [MAILER])], BY_HAND);
  if (!hasRequestTracker()) throw new Error(`Request Tracker 5 is not in its usual places: ${BY_HAND}.`);
}

/** A machine that has a mailer keeps it. */
function hasMailer(): boolean {
  const folders = ['/usr/sbin', '/usr/lib', ...(process.env.PATH ?? '').split(delimiter)];
  return folders.some((folder) => existsSync(`${folder}/sendmail`));
}
