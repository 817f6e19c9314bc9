import type { Letter } from '../../model/letter';
import type { SetBlock } from '../../model/letter-sheet';
import { type Layout, motto, ruleShare } from '../layout';
import type { SetName } from '../lines';
import { addresseeLines, agencies, aside, fittedDate, fittedNumber, setAbout, titles } from '../parts';
import { textWidth } from '../width';
import { beside, paragraph, rule } from './blocks';

/** Quốc hiệu, tiêu ngữ, agencies, số, place and date, V/v: ô 1–5b of Phụ lục I. */
export function head(letter: Letter, layout: Layout): SetBlock {
  const { agency, nation } = layout.head;
  return beside(
    [agency, nation],
    [
      [agencyCell(letter, layout), nationCell(layout)],
      [
        numberCell(letter, layout),
        [paragraph(fittedDate(letter, layout), { size: layout.size.number, italic: true, align: 'center', before: 6 })],
      ],
    ],
  );
}

function nationCell({ nation, size, head }: Layout): SetBlock[] {
  const width = textWidth(motto, size.motto, 'bold');
  return [
    ...nation.map((line) => paragraph(line, { size: size.nation, bold: true, align: 'center' })),
    paragraph(motto, { size: size.motto, bold: true, align: 'center' }),
    rule(width, head.nation),
  ];
}

function agencyCell(letter: Letter, layout: Layout): SetBlock[] {
  const { parent, agency } = agencies(letter, layout);
  const look = ({ side }: SetName) => ({
    size: layout.size.agency,
    align: 'center' as const,
    left: aside + side,
    right: aside + side,
  });
  return [
    ...(parent === null ? [] : [paragraph(parent.text, look(parent))]),
    paragraph(agency.text, { ...look(agency), bold: true }),
    rule(agency.longest * ruleShare, layout.head.agency),
  ];
}

function numberCell(letter: Letter, layout: Layout): SetBlock[] {
  const { size } = layout;
  const about = setAbout(letter, layout);
  const number = paragraph(fittedNumber(letter, layout), { size: size.number, align: 'center', before: 6 });
  if (about === null) return [number];
  return [
    number,
    paragraph(about.text, {
      size: size.about,
      align: 'center',
      before: 6,
      left: 2 * aside + about.side,
      right: 2 * aside + about.side,
    }),
  ];
}

/** Tên loại and trích yếu: ô 5a. Empty for a công văn. */
export function title(letter: Letter, layout: Layout): SetBlock[] {
  const set = titles(letter, layout);
  if (set === null) return [];
  const look = ({ side }: SetName) => ({
    size: layout.size.title,
    bold: true,
    align: 'center' as const,
    keepNext: true,
    left: side,
    right: side,
  });
  const name = paragraph(set.name.text, { ...look(set.name), before: 14 });
  if (set.about === null) return [name];
  const under = rule(set.about.longest * ruleShare, layout.head.agency + layout.head.nation);
  return [name, paragraph(set.about.text, look(set.about)), under];
}

/** Kính gửi: ô 9a. */
export function addressees(letter: Letter, { size }: Layout, width: number): SetBlock[] {
  const [first, ...list] = addresseeLines(letter);
  if (first === undefined) return [];
  if (list.length === 0) return [paragraph(first, { size: size.body, align: 'center', before: 14, after: 8 })];
  const left = width / 6;
  const item = { size: size.body, left: left + 18, hanging: 3 };
  return [
    paragraph(first, { size: size.body, left, before: 14 }),
    ...list.map((line, at) => paragraph(line, at === list.length - 1 ? { ...item, after: 8 } : item)),
  ];
}
