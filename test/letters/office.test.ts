import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layouts } from '../../lib/letters/layout';
import { textWidth } from '../../lib/letters/width';
import type { LetterBlock } from '../../lib/model/letter';
import { draftedLetters } from './drafted';
import { openWithPython, type Page, pages, type Rule, rules, toPdfs, type Word } from './office';
import { type SampleName, samples } from './samples';
import { ensureTools } from './tools';

/** What LibreOffice makes of the letters, and where things are on its pages. Lengths are millimetres. */
const folder = mkdtempSync(join(tmpdir(), 'letters-'));
const names = Object.keys(samples) as SampleName[];
const shown = {} as Record<SampleName, { pages: Page[]; rules: Rule[] }>;

/** Letters that end at every height of the page. */
const fuller = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => [
    `fuller-${at}`,
    {
      ...samples['cong-van-1'],
      body: Array.from({ length: 14 + at }, (_, line): LetterBlock => ({ kind: 'paragraph', text: `Đoạn${line}.` })),
    },
  ]),
);

/** Names of 1,000 letters in one word, and in many. */
const long = Object.fromEntries(
  ['Đ'.repeat(1000), 'Ủy ban nhân dân '.repeat(63).trim()].map((name, at) => [
    `long-${at}`,
    { ...samples['cong-van-3'], parentAgency: name, agency: name, place: name, about: name, addressees: [name, name] },
  ]),
);

/** What `draftLetter` writes about three dossiers, or about the one an apology is for, at each stage and to whomever. */
const drafted = draftedLetters();

const more: Record<string, Page[]> = {};

beforeAll(async () => {
  ensureTools();
  const pdfs = await toPdfs({ ...samples, ...fuller, ...long, ...drafted }, folder);
  for (const name of Object.keys({ ...fuller, ...long, ...drafted })) more[name] = pages(join(folder, `${name}.pdf`));
  for (const [at, name] of names.entries()) {
    const pdf = pdfs[at] ?? '';
    shown[name] = { pages: pages(pdf), rules: rules(pdf) };
  }
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const first = (name: SampleName): Page => shown[name].pages[0] ?? { width: 0, height: 0, words: [] };

/** The first place on a page where these words stand one behind the other, as one box. */
function find({ words }: Page, text: string): Word {
  const wanted = text.split(' ');
  const at = words.findIndex((_, start) => wanted.every((word, next) => words[start + next]?.text === word));
  if (at < 0) throw new Error(`"${text}" is not on the page`);
  const boxes = words.slice(at, at + wanted.length);
  return {
    text,
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

const middle = ({ left, right }: { left: number; right: number }): number => (left + right) / 2;

/** Words in the upper margin. */
const inMargin = ({ words }: Page): string[] => words.filter(({ bottom }) => bottom < 19).map(({ text }) => text);

describe.each(names)('%s', (name) => {
  const { margin, page } = layouts[samples[name].paper];

  it('keeps its margins within 1 mm', () => {
    for (const [at, { width, height, words }] of shown[name].pages.entries()) {
      expect([width, height].sort((one, other) => one - other)).toEqual([
        expect.closeTo(page.width, 0),
        expect.closeTo(page.height, 0),
      ]);
      const text = words.filter(({ bottom }) => bottom >= 19);
      expect(Math.min(...text.map(({ left }) => left)), `left, page ${at + 1}`).toBeGreaterThan(margin.left - 1);
      expect(Math.max(...text.map(({ right }) => right)), `right, page ${at + 1}`).toBeLessThan(
        width - margin.right + 1,
      );
      expect(Math.max(...text.map(({ bottom }) => bottom)), `bottom, page ${at + 1}`).toBeLessThan(
        height - margin.bottom + 1,
      );
      expect(Math.min(...text.map(({ top }) => top)), `top, page ${at + 1}`).toBeGreaterThan(margin.top - 1);
    }
    const { words } = first(name);
    expect(Math.min(...words.map(({ left }) => left))).toBeLessThan(margin.left + 1);
    expect(Math.min(...words.map(({ top }) => top))).toBeLessThan(margin.top + 1);
  });

  it('numbers its pages in the middle of the upper margin, from page 2', () => {
    const found = shown[name].pages;
    expect(found.map(inMargin)).toEqual(found.map((_, at) => (at === 0 ? [] : [String(at + 1)])));
    for (const page of found.slice(1)) {
      const [number] = page.words.filter(({ bottom }) => bottom < 19);
      expect(number && middle(number)).toBeCloseTo((margin.left + page.width - margin.right) / 2, 0);
    }
  });

  it('has quốc hiệu at the upper right, agency and số at the left, date on the line of số', () => {
    const page = first(name);
    const right = margin.left + layouts[samples[name].paper].head.agency;
    const nation = find(page, 'CỘNG HÒA XÃ HỘI');
    const motto = find(page, 'Độc lập - Tự do - Hạnh phúc');
    expect(nation.left).toBeGreaterThan(right);
    expect(nation.top).toBeLessThan(margin.top + 1);
    expect(motto.top).toBeGreaterThan(nation.top);
    expect(motto.left).toBeGreaterThan(right - 0.5);
    const number = find(page, 'Số:');
    expect(number.right).toBeLessThan(right);
    expect(number.top).toBeGreaterThan(motto.bottom);
    const date = page.words.find(
      ({ text, top, left }) => left > right && Math.abs(top - number.top) < 1 && text !== '',
    );
    expect(date).toBeDefined();
    expect(find(page, 'tháng').left).toBeGreaterThan(right);
  });

  it('draws the rule under tiêu ngữ as long as its words, the one under the agency a third to a half', () => {
    const page = first(name);
    const motto = find(page, 'Độc lập - Tự do - Hạnh phúc');
    const under = shown[name].rules.find(({ left }) => Math.abs(left - motto.left) < 1);
    expect(under?.right).toBeCloseTo(motto.right, 0);
    expect(under?.at).toBeGreaterThan(motto.bottom - 1.5);
    expect(under?.at).toBeLessThan(motto.bottom + 2);

    const column = layouts[samples[name].paper].head.agency;
    const number = find(page, 'Số:');
    const above = page.words.filter(({ right, bottom }) => right < margin.left + column && bottom < number.top + 1);
    const lines = Map.groupBy(above, ({ top }) => Math.round(top)).values();
    const last = [...lines].at(-1) ?? [];
    const agency = { left: Math.min(...last.map((w) => w.left)), right: Math.max(...last.map((w) => w.right)) };
    const rule = shown[name].rules.find(({ right, at }) => right < margin.left + column && at < number.top + 1);
    if (rule === undefined) throw new Error('no rule under the agency');
    expect(middle(rule)).toBeCloseTo(middle(agency), 0);
    const widest = Math.max(...above.map(({ right }) => right)) - Math.min(...above.map(({ left }) => left));
    expect((rule.right - rule.left) / widest).toBeGreaterThan(0.3);
    expect((rule.right - rule.left) / (agency.right - agency.left)).toBeLessThan(0.6);
  });

  it('has the signature at the right of nơi nhận, and room between title and name', () => {
    const { recipients, signature } = samples[name];
    const page = shown[name].pages.find(({ words }) => words.some(({ text }) => text === 'nhận:')) ?? first(name);
    const list = find(page, 'Nơi nhận:');
    const title = find(page, (signature.lines[0] ?? '').toLocaleUpperCase('vi'));
    expect(list.left).toBeCloseTo(margin.left, 0);
    expect(title.left).toBeGreaterThan(page.width / 2);
    expect(Math.abs(title.top - list.top)).toBeLessThan(2);
    expect(find(page, `- ${recipients[0]};`).top).toBeGreaterThan(list.bottom - 1);
    if (signature.name === '') return;
    const written = find(page, signature.name);
    expect(middle(written)).toBeCloseTo(middle(title), 0);
    expect(written.top - title.bottom).toBeGreaterThan(15);
  });

  it('opens in python-docx', () => {
    const [told] = openWithPython([join(folder, `${name}.docx`)]);
    expect(told?.sections).toBe(samples[name].annex === null ? 1 : 2);
    expect(told?.tables).toBeGreaterThanOrEqual(2);
  });
});

it('takes one page for up to three dossiers', () => {
  const alone = names.filter((name) => samples[name].annex === null);
  expect(alone).toHaveLength(6);
  expect(alone.filter((name) => shown[name].pages.length !== 1)).toEqual([]);
  const withAnnex = names.filter((name) => samples[name].annex !== null);
  for (const name of withAnnex) expect(find(shown[name].pages[1] ?? first(name), 'Phụ lục').top).toBeLessThan(22);
});

it('puts Kính gửi below V/v, and the body below both, from edge to edge', () => {
  const page = first('cong-van-1');
  const about = find(page, 'V/v nhắc trả lời');
  const to = find(page, 'Kính gửi: Phòng Kinh tế');
  expect(about.top).toBeGreaterThan(find(page, 'Số:').bottom);
  expect(about.right).toBeLessThan(98);
  expect(to.top).toBeGreaterThan(about.bottom);
  expect(Math.max(...page.words.map(({ right }) => right))).toBeCloseTo(190, 0);
  expect(find(page, 'Ngày').left).toBeCloseTo(30 + 12.7, 0);
});

it('never leaves the signature alone on a page', () => {
  const ends = Object.entries(fuller).map(([name, { body }]) => {
    const last = more[name]?.at(-1);
    const words = last?.words.map(({ text }) => text) ?? [];
    return {
      pages: more[name]?.length,
      together: words.includes(`Đoạn${body.length - 1}.`) && words.includes('nhận:'),
    };
  });
  expect(new Set(ends.map((end) => end.pages))).toEqual(new Set([1, 2]));
  expect(ends.filter(({ together }) => !together)).toEqual([]);
});

it('keeps names of 1,000 letters within the margins', () => {
  for (const name of Object.keys(long)) {
    const words = more[name]?.flatMap((page) => page.words) ?? [];
    expect(words.length).toBeGreaterThan(50);
    expect(Math.min(...words.map(({ left }) => left)), name).toBeGreaterThan(29);
    expect(Math.max(...words.map(({ right }) => right)), name).toBeLessThan(191);
  }
});

it('repeats the titles of an annex on every page', () => {
  const found = shown['cong-van-500'].pages.slice(1);
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter(({ words }) => !words.some(({ text }) => text === 'STT'))).toEqual([]);
});

it('breaks no word of a title of a column', () => {
  const [, page] = shown['bao-cao-qua-han'].pages;
  for (const word of ['STT', 'nhắc', 'Nguyên', '01/11/2026']) {
    expect(
      page?.words.some(({ text }) => text === word),
      word,
    ).toBe(true);
  }
});

it('knows how wide Times New Roman is', () => {
  const page = first('cong-van-1');
  const measure = (text: string, size: number, face: 'regular' | 'bold') => {
    const { left, right } = find(page, text);
    expect(Math.abs(textWidth(text, size, face) / (right - left) - 1), text).toBeLessThan(0.03);
  };
  measure('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 'bold');
  measure('Độc lập - Tự do - Hạnh phúc', 13, 'bold');
  measure('Kính gửi: Phòng Kinh tế xã Tân Hưng', 14, 'regular');
});

it.each(Object.keys(drafted))('%s, as it is drafted, is one page', (name) => {
  expect(more[name]).toHaveLength(1);
});
