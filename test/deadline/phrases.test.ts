import { describe, expect, test } from 'vitest';
import { type DueField, type DueReading, readDue } from '../../lib/deadline/index';
import phrases from './phrases.json';
import more from './phrases-more.json';

interface Phrase {
  text: string;
  place: DueField;
  observedAt: string;
  ngayDen?: string;
  ngayVb?: string;
  header?: string;
  /** Only the keys given are compared; `at` as civil time with its zone. */
  want: Record<string, unknown> | null;
  from: string;
}

/** `phrases` stood before the first parser; `more` was written afterwards, to try it. */
const first = phrases as unknown as Phrase[];
const all = [...first, ...(more as unknown as Phrase[])];

function read(phrase: Phrase): DueReading | null {
  const { text, place, observedAt, ngayDen, ngayVb, header } = phrase;
  return readDue(text, {
    observedAt: Date.parse(observedAt),
    place,
    ...(ngayDen === undefined ? {} : { ngayDen }),
    ...(ngayVb === undefined ? {} : { ngayVb }),
    ...(header === undefined ? {} : { header }),
  });
}

describe('phrases a deadline is written in', () => {
  test('the list is long enough, and long enough in what is none', () => {
    expect(first.length).toBeGreaterThanOrEqual(200);
    expect(first.filter((p) => p.want === null).length).toBeGreaterThanOrEqual(50);
  });

  test.each(all)('$place: $text', (phrase) => {
    const got = read(phrase);
    if (phrase.want === null) {
      expect(got).toBeNull();
      return;
    }
    const want = { ...phrase.want };
    if (typeof want.at === 'string') want.at = Date.parse(want.at);
    expect(got).toMatchObject(want);
  });

  test('offsets point into the text as given', () => {
    for (const phrase of all) {
      const got = read(phrase);
      if (!got) continue;
      expect(got.start).toBeGreaterThanOrEqual(0);
      expect(got.end).toBeLessThanOrEqual(phrase.text.length);
      if (phrase.text !== '') expect(got.start).toBeLessThan(got.end);
    }
  });

  test('without a moment of sight nothing relative is read', () => {
    const context = { observedAt: Number.NaN, place: 'hanXuLy' } as const;
    expect(readDue('Còn 2 ngày', context)).toBeNull();
    expect(readDue('hôm nay', context)).toBeNull();
    expect(readDue('18/06/2026', context)).toMatchObject({ date: '2026-06-18' });
  });

  /** The same words as another keyboard, font or portal would give them. */
  const guises: [string, (text: string) => string][] = [
    ['composed', (t) => t.normalize('NFC')],
    ['decomposed', (t) => t.normalize('NFD')],
    ['capitals', (t) => t.toUpperCase()],
    ['non-breaking spaces', (t) => t.replace(/ /g, '\u00a0')],
    ['zero-width spaces and wide gaps', (t) => t.replace(/ /g, ' \u200b  ')],
    ['Ð for Đ', (t) => t.normalize('NFC').replace(/Đ/g, 'Ð').replace(/đ/g, 'ð')],
    ['line breaks', (t) => t.replace(/ /g, '\n')],
    ['in quotes of its own', (t) => ` ${t} `],
  ];
  test.each(guises)('are the same in %s', (_name, guise) => {
    for (const phrase of all) {
      const plain = read(phrase);
      const other = read({ ...phrase, text: guise(phrase.text) });
      const bare = (r: DueReading | null) => (r === null ? null : { ...r, start: 0, end: 0 });
      expect([phrase.text, bare(other)]).toEqual([phrase.text, bare(plain)]);
    }
  });

  test('mean the same without any diacritics, but where a word then reads as another (sang, tỉnh)', () => {
    const strip = (t: string) =>
      t
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[đð]/g, 'd')
        .replace(/[ĐÐ]/g, 'D');
    const changed = all.filter((phrase) => {
      const other = read({ ...phrase, text: strip(phrase.text) });
      const plain = read(phrase);
      return JSON.stringify({ ...other, start: 0, end: 0 }) !== JSON.stringify({ ...plain, start: 0, end: 0 });
    });
    expect(changed.map((p) => p.text)).toEqual([
      'Điều chỉnh thời hạn hoàn thành sang ngày 25/6/2026',
      'Hoàn thành, báo cáo Thường trực Tỉnh ủy trong tháng 7/2026',
    ]);
  });
});
