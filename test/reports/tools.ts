import { ensurePrograms } from '../programs.ts';

/** The programs that read a report as people's programs do, and the Debian package each comes with. */
const needed = [
  { file: '/usr/lib/libreoffice/program/libsclo.so', packages: ['libreoffice-calc-nogui'] },
  { file: '/usr/bin/python3', packages: ['python3-minimal'] },
  { file: '/usr/bin/pdftotext', packages: ['poppler-utils'] },
];

/** @throws Error saying what to install where that cannot be done here */
export function ensureTools(): void {
  ensurePrograms(needed, 'The tests of reports read them with LibreOffice, Python and Poppler.');
}

if (import.meta.main) ensureTools();
