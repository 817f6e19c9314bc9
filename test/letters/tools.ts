import { ensurePrograms } from '../programs.ts';

/** The programs that read a letter as people's programs do, and the Debian package each comes with. */
const needed = [
  { file: '/usr/bin/soffice', packages: ['libreoffice-writer-nogui'] },
  { file: '/usr/bin/pdftotext', packages: ['poppler-utils'] },
  { file: '/usr/lib/python3/dist-packages/docx/__init__.py', packages: ['python3-docx'] },
  // As wide as Times New Roman, with all Vietnamese letters; older Liberation Serif lacks half of them.
  { file: '/usr/share/fonts/truetype/croscore/Tinos-Regular.ttf', packages: ['fonts-croscore'] },
];

/** @throws Error saying what to install where that cannot be done here */
export function ensureTools(): void {
  ensurePrograms(needed, 'The tests of letters read them with LibreOffice, Poppler and python-docx.');
}

if (import.meta.main) ensureTools();
