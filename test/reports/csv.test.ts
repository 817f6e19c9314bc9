import { describe, expect, test } from 'vitest';
import type { AtRiskRow } from '../../lib/model/at-risk';
import { toCsv } from '../../lib/reports';

const row = (over: Partial<AtRiskRow>): AtRiskRow => ({
  key: 'k',
  site: 'https://qlvb.vn',
  number: '280/CĐ-TTg',
  subject: 'V/v báo cáo',
  unit: 'Phòng Tổng hợp',
  person: 'Nguyễn Văn A',
  list: 'Văn bản đến',
  due: Date.parse('2026-10-02T17:00+07:00'),
  precision: 'day',
  source: 'column',
  state: 'soon',
  reasons: [{ kind: 'dueSoon', numbers: {}, text: { vi: 'Còn 4 giờ làm việc', en: '4 working hours left' } }],
  countdown: { vi: { short: 'Còn 4 giờ', long: 'Còn 4 giờ làm việc' }, en: { short: '4 h', long: '4 working hours' } },
  lastSeen: Date.parse('2026-10-01T09:05+07:00'),
  own: {},
  ...over,
});
const options = { language: 'vi', now: Date.parse('2026-10-01T18:00Z'), kept: 1250 } as const;

/** A plain RFC 4180 reader, so that the test does not trust the writer. */
function parse(csv: string, separator: string): string[][] {
  const lines: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const c = csv[i] ?? '';
    if (quoted && c === '"' && csv[i + 1] === '"') cell += csv[++i];
    else if (c === '"') quoted = !quoted;
    else if (!quoted && (c === separator || c === '\r')) {
      lines.at(-1)?.push(cell);
      cell = '';
      if (c === '\r') {
        i++;
        lines.push([]);
      }
    } else cell += c;
  }
  return lines;
}

describe('the list as CSV', () => {
  test('begins with a BOM and the Vietnamese headings; one line per row; notes at the end', () => {
    const csv = toCsv([row({}), row({ precision: 'minute' })], options);
    expect(csv.startsWith('\ufeffSTT;Số/ký hiệu;Trích yếu;')).toBe(true);
    const lines = parse(csv.slice(1), ';');
    expect(lines[1]).toEqual([
      '1',
      '280/CĐ-TTg',
      'V/v báo cáo',
      'Phòng Tổng hợp',
      'Nguyễn Văn A',
      '02/10/2026',
      'Sắp đến hạn',
      'Còn 4 giờ làm việc',
      'Còn 4 giờ làm việc',
      'Văn bản đến',
      'https://qlvb.vn',
      '09:05 01/10/2026',
    ]);
    expect(lines[2]?.[5]).toBe('17:00 02/10/2026');
    // 18:00 UTC is the next day in Việt Nam.
    expect(lines[4]).toEqual(['Lập lúc 01:00 02/10/2026']);
    expect(lines[5]).toEqual(['Tính trên 1.250 hồ sơ đã thấy trên máy này']);
  });
  test('quotes, separators and line breaks come back as they were', () => {
    const subject = 'V/v "đôn đốc"; lần 2,\nkhẩn';
    for (const separator of [';', ','] as const) {
      const lines = parse(toCsv([row({ subject })], { ...options, separator }).slice(1), separator);
      expect(lines[1]?.[2]).toBe(subject);
      expect(lines[1]).toHaveLength(12);
    }
  });
  test.each(['=1+1', '+84', '-3 ngày', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('no formula runs: %j', (subject) => {
    expect(parse(toCsv([row({ subject })], options).slice(1), ';')[1]?.[2]).toBe(`'${subject}`);
  });
});
