import { describe, expect, it } from 'vitest';
import { toHtml } from '../../lib/letters';
import { samples } from './samples';

/** The words of a fragment, a line per paragraph and cell. */
function linesOf(html: string): string[] {
  return html
    .replace(/<(?:\/p|\/td|\/th)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&nbsp;/g, ' ')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

describe('a letter as rich text', () => {
  it('says what the letter says, in its order', () => {
    const lines = linesOf(toHtml(samples['cong-van-3']));
    expect(lines.slice(0, 8)).toEqual([
      'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: /SNNMT-VP',
      'V/v đôn đốc (lần 2) thực hiện các nhiệm vụ quá hạn',
      'Thành phố Hồ Chí Minh, ngày tháng năm',
      'Kính gửi:',
      '- Ủy ban nhân dân xã Tân Hưng;',
    ]);
    expect(lines.slice(-8)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Giám đốc Sở (để b/c);',
      '- Văn phòng UBND Thành phố (để p/h theo dõi);',
      '- Lưu: VT, VP.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Trần Thị Bình',
    ]);
  });

  it('holds the annex behind the letter, a row per dossier', () => {
    const html = toHtml(samples['cong-van-12']);
    expect(html.match(/<tr>/g)).toHaveLength(2 + 1 + 1 + 12);
    expect(html.indexOf('Phụ lục</b>')).toBeGreaterThan(html.indexOf('Nơi nhận:'));
  });

  it('needs nothing but itself: styles at its elements, no address, no script', () => {
    for (const letter of Object.values(samples)) {
      const html = toHtml(letter);
      expect(html).not.toMatch(/class=|<style|<script|href|src=|url\(|\son\w+=/);
      expect(html.match(/<p(?! style)/g)).toBeNull();
    }
  });
});
