import { describe, expect, test } from 'vitest';
import { noteOf } from '../../lib/letters/note';
import { textWidth } from '../../lib/letters/width';
import { random } from '../random';

const width = 160;
const written = (number: string, agency: string) =>
  `(Kèm theo Công văn số       /${number} ngày      tháng      năm       của ${agency})`;
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\n', ' ');

describe('the line under the title of an annex', () => {
  test('no word stands alone on its last line, and nothing is lost', () => {
    const next = random(3);
    const words = 'UBND tỉnh xã Tân Hưng Sở Xây dựng Ủy ban nhân dân phường Bến Nghé Trung tâm Phục vụ'.split(' ');
    for (let n = 0; n < 500; n++) {
      const agency = Array.from({ length: 1 + (n % 14) }, () => words[Math.floor(next() * words.length)]).join(' ');
      const note = written(n % 3 === 0 ? 'UBND-TH' : 'TTPVHCC-VP', agency);
      const lines = noteOf({ note }, width, 14).split('\n');
      expect(plain(lines.join('\n'))).toBe(note);
      const widths = lines.map((line) => textWidth(line, 14, 'regular'));
      for (const one of widths) expect(one, note).toBeLessThanOrEqual(width);
      if (lines.length > 1) expect(Math.min(...widths) / Math.max(...widths), lines.join('|')).toBeGreaterThan(0.4);
      // Programs trim room at the end of a line.
      for (const line of lines) expect(line, note).not.toMatch(/[ \u00a0]$|^[ \u00a0]/);
    }
  });
  test('one line where there is room, and a word longer than the page stays whole', () => {
    expect(noteOf({ note: written('A', 'UBND') }, 247, 14)).not.toContain('\n');
    const long = written('A', 'X'.repeat(300));
    expect(plain(noteOf({ note: long }, width, 14))).toBe(long);
  });
});
