import { existsSync } from 'node:fs';
import { aptInstall } from '../apt.ts';

/** The programs that read a report as people's programs do, and the Debian package each comes with. */
const needed = [
  { file: '/usr/lib/libreoffice/program/libsclo.so', packages: ['libreoffice-calc-nogui'] },
  { file: '/usr/bin/python3', packages: ['python3-minimal'] },
  { file: '/usr/bin/pdftotext', packages: ['poppler-utils'] },
];

function missing(): string[] {
  return needed.filter(({ file }) => !existsSync(file)).flatMap(({ packages }) => packages);
}

/**
 * Installs with Debian's package manager what the tests of reports need and the machine has not.
 * @throws Error saying what to install where that is not possible
 */
export function ensureTools(): void {
  const packages = missing();
  if (packages.length === 0) return;
  aptInstall(packages);
  const still = missing();
  if (still.length > 0) {
    throw new Error(
      `The tests of reports read them with LibreOffice, Python and Poppler. Install on Debian or Ubuntu: ` +
        `sudo apt-get install ${still.join(' ')}`,
    );
  }
}

if (import.meta.main) ensureTools();
