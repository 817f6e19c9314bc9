import { existsSync } from 'node:fs';
import { aptInstall } from './apt.ts';

/** A program or font that tests need, by a file of it, and the Debian packages it comes with. */
export interface Needed {
  file: string;
  packages: string[];
}

/**
 * Installs with Debian's package manager what is needed and the machine has not. `why`: what needs what, for the error.
 * @throws Error saying what to install where that is not possible
 */
export function ensurePrograms(needed: readonly Needed[], why: string): void {
  const missing = () => needed.filter(({ file }) => !existsSync(file)).flatMap(({ packages }) => packages);
  const packages = missing();
  if (packages.length === 0) return;
  aptInstall(packages);
  const still = missing();
  if (still.length > 0) throw new Error(`${why} Install on Debian or Ubuntu: sudo apt-get install ${still.join(' ')}`);
}
