import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toCsv, toIcs, toXlsx } from '../../lib/reports';
import { random } from '../random';
import { readByLibreOffice } from './libreoffice';
import { basis, row } from './rows';

const options = { language: 'vi', basis } as const;
const alphabet = [
  ...'=+-@;,"\'\\|<>&_x0041 \t\n\r\u0000\u0008\u001b\u007f\u0085\u00a0\u200b\u202e\u2028\ufeff\uffff＝－ẤốđƯ漢',
  '😀',
  '\ud83d',
  '\udc00',
  ']]>',
  '_x000D_',
  'constructor',
];
const next = random(99);
const texts = Array.from({ length: 1500 }, () =>
  Array.from({ length: 1 + Math.floor(next() * 12) }, () => alphabet[Math.floor(next() * alphabet.length)]).join(''),
);

/** What a file keeps of a text, said letter by letter. */
function kept(text: string): string {
  const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
  let result = '';
  for (const one of text.replaceAll('\r\n', '\n')) {
    const code = one.codePointAt(0) ?? 0;
    if (one === '\t' || one === '\n') result += one;
    else if ('\r\v\f\u0085\u2028\u2029'.includes(one)) result += '\n';
    else if (code >= 0xd800 && code <= 0xdfff) result += '\ufffd';
    else if (code >= 0x20 && !(code >= 0x7f && code <= 0x9f) && (code & 0xfffe) !== 0xfffe && !bidi.test(one))
      result += one;
  }
  return result;
}
const startsFormula = (text: string) => /^[\t\n]|^[\s\u200b\ufeff]*[=+\-@＝－]/.test(text);

describe('1,500 random texts of dangerous letters', () => {
  test('CSV gives them back, with an apostrophe where a formula would begin', () => {
    const csv = toCsv(
      texts.map((subject) => row({ subject })),
      options,
    );
    const lines: string[][] = parse(csv, {
      delimiter: ';',
      bom: true,
      relaxColumnCount: true,
      recordDelimiter: '\r\n',
    });
    const expected = texts.map(kept).map((text) => (startsFormula(text) ? `'${text}` : text));
    expect(lines.slice(1, texts.length + 1).map((cells) => cells[2])).toEqual(expected);
  });
  test('LibreOffice shows them in the workbook, none as a formula', async () => {
    const workbook = await toXlsx(
      texts.map((subject) => row({ subject })),
      options,
    );
    const shown = (readByLibreOffice(workbook)['Danh sách'] ?? []).slice(1).map((cells) => cells[2]);
    expect(shown).toEqual(texts.map((text) => kept(text).replaceAll('\ufffd', '?')));
  });
  test('ical.js reads them in titles of events', async () => {
    const ics = await toIcs(
      texts.map((subject) => row({ subject })),
      options,
    );
    const events = new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent');
    expect(events.map((one) => one.getFirstPropertyValue('summary'))).toEqual(
      texts.map((text) => (kept(text) === '' ? 'Hạn: 280/CĐ-TTg' : `Hạn: 280/CĐ-TTg – ${kept(text)}`)),
    );
  });
});
