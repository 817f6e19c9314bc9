import { readFileSync, writeFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { all, child, type Element, parse, unpack, wordsOf } from '../letters/package.ts';

/** What stands in files and in the database, read by other means than those that wrote it. */

const textOf = (element: Element): string => element.text + element.children.map(textOf).join('');

/** The words of a DOCX file, a line for each paragraph; spaces that do not break are like any. */
export async function wordsOfDocx(file: Download): Promise<string> {
  const document = unpack(readFileSync(await file.path())).get('word/document.xml') ?? '';
  const lines = all(parse(document), 'w:p').map(wordsOf);
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

/** The first sheet of an XLSX file: its rows, each a cell by the letters of its column. */
export async function rowsOfXlsx(file: Download): Promise<Record<string, string>[]> {
  const parts = unpack(readFileSync(await file.path()));
  const shared = all(parse(parts.get('xl/sharedStrings.xml') ?? '<sst/>'), 'si').map(textOf);
  return all(parse(parts.get('xl/worksheets/sheet1.xml') ?? ''), 'row').map((row) =>
    Object.fromEntries(
      all(row, 'c').map((cell) => {
        const value = child(cell, 'v')?.text ?? textOf(cell);
        const text = cell.attributes.t === 's' ? shared[Number(value)] : value;
        return [cell.attributes.r?.replace(/\d+/, '') ?? '', text ?? ''];
      }),
    ),
  );
}

/** A colleague's team file: that of one's own, with another name and one overdue dossier; answers the number it has there. */
export async function colleagueFile(own: Download, path: string, name: string, serial: string): Promise<string> {
  const [head = '', ...lines] = readFileSync(await own.path(), 'utf8')
    .trim()
    .split('\n');
  const line = lines.find((one) => JSON.parse(one).state === 'overdue') ?? '';
  const { number } = JSON.parse(line) as { number: string };
  const renumbered = line.replaceAll(number.replace(/\/.*/, '/'), `${serial}/`);
  writeFileSync(path, `${JSON.stringify({ ...JSON.parse(head), id: name, name, dossiers: 1 })}\n${renumbered}\n`);
  return (JSON.parse(renumbered) as { number: string }).number;
}

/** How many records a table of the extension's database has; `page`: any of the extension's. */
export function countOf(page: Page, table: string): Promise<number> {
  return page.evaluate(async (name) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('dung-han'));
    const count = await done(db.transaction(name).objectStore(name).count());
    db.close();
    return count;
  }, table);
}
