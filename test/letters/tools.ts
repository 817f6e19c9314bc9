import { existsSync } from 'node:fs';
import { aptInstall } from '../apt.ts';

/** The programs that read a letter as people's programs do, and the Debian package each comes with. */
const needed = [
  { file: '/usr/bin/soffice', packages: ['libreoffice-writer-nogui'] },
  { file: '/usr/bin/pdftotext', packages: ['poppler-utils'] },
  { file: '/usr/lib/python3/dist-packages/docx/__init__.py', packages: ['python3-docx'] },
  // As wide as Times New Roman, with all Vietnamese letters; older Liberation Serif lacks half of them.
  { file: '/usr/share/fonts/truetype/croscore/Tinos-Regular.ttf', packages: ['fonts-croscore'] },
];

function missing(): string[] {
  return needed.filter(({ file }) => !existsSync(file)).flatMap(({ packages }) => packages);
}

/**
 * Installs with Debian's package manager what the tests of letters need and the machine has not.
 * @throws Error saying what to install where that is not possible
 */
export function ensureTools(): void {
  const packages = missing();
  if (packages.length === 0) return;
  aptInstall(packages);
  const still = missing();
  if (still.length > 0) {
    throw new Error(
      `The tests of letters read them with LibreOffice, Poppler and python-docx. Install on Debian or Ubuntu: ` +
        `sudo apt-get install ${still.join(' ')}`,
    );
  }
}

if (import.meta.main) ensureTools();
