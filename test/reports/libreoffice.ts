import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** Comma, double quote, UTF-8; cells as they are shown; a file for each sheet. */
const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

/** What LibreOffice shows in each sheet of a workbook, by the sheet's name. */
export function readByLibreOffice(workbook: Uint8Array): Record<string, string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'dung-han-xlsx-'));
  try {
    const file = join(folder, 'report.xlsx');
    writeFileSync(file, workbook);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', join(folder, 'csv'), file], {
      stdio: 'pipe',
    });
    const read = (name: string) =>
      parse(readFileSync(join(folder, 'csv', name)), { bom: true, relaxColumnCount: true, skipEmptyLines: false });
    return Object.fromEntries(
      readdirSync(join(folder, 'csv')).map((name) => [
        name.replace(/^report-|\.csv$/g, '').normalize('NFC'),
        read(name) as string[][],
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
