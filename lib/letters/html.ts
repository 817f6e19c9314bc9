import type { Letter, LetterAnnex, LetterBlock, LetterTable } from '../model/letter';
import { layoutOf } from './fit';
import { font, type Layout, motto, paragraphGap, ruleShare } from './layout';
import {
  addresseeLines,
  agencies,
  fittedDate,
  fittedNumber,
  isJustified,
  recipientLines,
  setAbout,
  titles,
  upper,
  wholeBrackets,
} from './parts';
import { printable } from './printable';

/**
 * The letter as HTML to paste into an e-office's own editor: a fragment with styles at its elements, because editors
 * drop style sheets, and tables for what stands side by side, because they keep these. It holds no script, no link and
 * no picture; every text is escaped.
 */
export function toHtml(letter: Letter): string {
  const layout = layoutOf(letter);
  const parts = [
    head(letter, layout),
    ...title(letter, layout),
    ...addressees(letter, layout),
    ...letter.body.map((block) => blockOf(block, layout)),
    foot(letter, layout),
    ...(letter.annex === null ? [] : [annexOf(letter.annex, layout)]),
  ];
  const style = `font-family:'${font}',Times,serif;font-size:${layout.size.body}pt;color:#000`;
  return `<div style="${style}">${parts.join('')}</div>`;
}

/** Text as HTML: escaped, line breaks as `<br>`, room for handwriting kept. */
function escaped(text: string): string {
  return printable(text)
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/ {2,}/g, (spaces) => '&nbsp;'.repeat(spaces.length))
    .replace(/\n/g, ' <br>');
}

interface Look {
  size: number;
  bold?: boolean;
  italic?: boolean;
  /** More CSS. */
  css?: string;
}

const centred = 'text-align:center';

/** Bold and italic as elements too: some editors keep only these. */
function line(text: string, { size, bold = false, italic = false, css = '' }: Look): string {
  const inner = text === '' ? '&nbsp;' : escaped(text);
  const slanted = italic ? `<i>${inner}</i>` : inner;
  return `<p style="margin:0;font-size:${size}pt;${css}">${bold ? `<b>${slanted}</b>` : slanted}</p>`;
}

/** A rule `share` of the column long. */
function rule(share: number): string {
  const side = Math.round((1 - share) * 50);
  return `<p style="margin:2pt ${side}% 4pt;border-top:1px solid #000;font-size:1pt;line-height:1pt">&nbsp;</p>`;
}

/** Cells side by side without borders; `widths` in per cent. */
function beside(widths: readonly number[], rows: readonly (readonly string[])[]): string {
  const cell = (content: string, at: number) =>
    `<td style="width:${widths[at] ?? 0}%;vertical-align:top;border:none;padding:0 2pt">${content}</td>`;
  const lines = rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`);
  return `<table style="width:100%;border-collapse:collapse;border:none"><tbody>${lines.join('')}</tbody></table>`;
}

function head(letter: Letter, layout: Layout): string {
  const { size } = layout;
  const share = Math.round((layout.head.agency / (layout.head.agency + layout.head.nation)) * 100);
  const about = setAbout(letter, layout);
  const { parent, agency } = agencies(letter, layout);
  const name = { size: size.agency, css: centred };
  const under = '<span style="border-bottom:1px solid #000">';
  return beside(
    [share, 100 - share],
    [
      [
        (parent === null ? '' : line(parent.lines.join('\n'), name)) +
          line(agency.lines.join('\n'), { ...name, bold: true }) +
          rule((agency.longest / layout.head.agency) * ruleShare),
        layout.nation.map((text) => line(text, { size: size.nation, bold: true, css: centred })).join('') +
          `<p style="margin:0;font-size:${size.motto}pt;${centred}"><b>${under}${escaped(motto)}</span></b></p>`,
      ],
      [
        line(fittedNumber(letter, layout), { size: size.number, css: `${centred};margin-top:6pt` }) +
          (about === null ? '' : line(about.lines.join('\n'), { size: size.about, css: `${centred};margin-top:6pt` })),
        line(fittedDate(letter, layout), { size: size.number, italic: true, css: `${centred};margin-top:6pt` }),
      ],
    ],
  );
}

function title(letter: Letter, layout: Layout): string[] {
  const set = titles(letter, layout);
  if (set === null) return [];
  const look = { size: layout.size.title, bold: true };
  const name = line(set.name.lines.join('\n'), { ...look, css: `${centred};margin-top:14pt` });
  if (set.about === null) return [name];
  const under = rule((set.about.longest / (layout.head.agency + layout.head.nation)) * ruleShare);
  return [name, line(set.about.lines.join('\n'), { ...look, css: centred }), under];
}

function addressees(letter: Letter, { size }: Layout): string[] {
  const [first, ...list] = addresseeLines(letter);
  if (first === undefined) return [];
  if (list.length === 0) return [line(first, { size: size.body, css: `${centred};margin:14pt 0 8pt` })];
  return [
    line(first, { size: size.body, css: 'margin:14pt 0 0 17%' }),
    ...list.map((text) => line(text, { size: size.body, css: 'margin-left:28%' })),
  ];
}

function blockOf(block: LetterBlock, { size, firstLine, line: height }: Layout): string {
  if (block.kind === 'table') return tableOf(block.table, size.table);
  const align = isJustified(block.text) ? 'justify' : 'left';
  const css = `text-align:${align};text-indent:${firstLine}mm;line-height:${height * 1.15};margin:${paragraphGap}pt 0`;
  return line(block.text, { size: size.body, css });
}

function tableOf({ columns, rows }: LetterTable, size: number): string {
  const shares = columns.reduce((sum, { width }) => sum + width, 0) || 1;
  const css = 'border:1px solid #000;padding:2pt 3pt;vertical-align:middle';
  const titles = columns.map(
    ({ title, width }) =>
      `<th style="${css};${centred};width:${Math.round((width / shares) * 100)}%">${escaped(title)}</th>`,
  );
  const styles = columns.map(({ align }) => `${css};text-align:${align}`);
  const lines = rows.map(
    (cells) =>
      `<tr>${columns.map((_, at) => `<td style="${styles[at]}">${escaped(cells[at] ?? '')}</td>`).join('')}</tr>`,
  );
  return (
    `<table style="width:100%;border-collapse:collapse;font-size:${size}pt;margin:${paragraphGap}pt 0">` +
    `<thead><tr>${titles.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`
  );
}

function foot(letter: Letter, { size, foot: { recipients, signature } }: Layout): string {
  const share = Math.round((recipients / (recipients + signature)) * 100);
  const lines = recipientLines(letter);
  const list = lines.map((text) => line(wholeBrackets(text), { size: size.recipients }));
  const bold = { size: size.signature, bold: true };
  const signed = letter.signature.lines.map((text, at) =>
    line(upper(text), { ...bold, css: at === 0 ? `${centred};margin-top:8pt` : centred }),
  );
  return beside(
    [share, 100 - share],
    [
      [
        lines.length === 0
          ? ''
          : line('Nơi nhận:', { size: size.recipientsTitle, bold: true, italic: true, css: 'margin-top:8pt' }) +
            list.join(''),
        `${signed.join('')}${line('', bold).repeat(4)}${line(letter.signature.name, { ...bold, css: centred })}`,
      ],
    ],
  );
}

function annexOf({ title, note, table }: LetterAnnex, { size }: Layout): string {
  const bold = { size: size.title, bold: true };
  return (
    line('Phụ lục', { ...bold, css: `${centred};margin-top:24pt;page-break-before:always` }) +
    line(title, { ...bold, css: centred }) +
    line(note, { size: size.title, italic: true, css: `${centred};margin-bottom:8pt` }) +
    tableOf(table, size.table)
  );
}
