import { useLayoutEffect } from 'preact/hooks';
import type { Language } from '../lib/locale/language';
import { letterPreview } from '../lib/locale/letters';
import type { SetBlock, SetColumns, SetLook, SetPage, SetTable, SetType } from '../lib/model/letter-sheet';

interface Props {
  language: Language;
  pages: readonly SetPage[];
}

/** A letter as it will be on paper, to scale: the same blocks, lines and lengths as in its file. It is what is printed. */
export function LetterSheet({ language, pages }: Props) {
  usePaper(pages.map(paper).join('\n'));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by the keyboard.
    <section class="preview" aria-label={letterPreview[language]} tabIndex={0}>
      <article class="letter" lang="vi">
        {pages.map((page) => (
          <Sheet key={page.name} page={page} />
        ))}
      </article>
    </section>
  );
}

/** As a style sheet made by script: the policy of the extension's pages lets no `<style>` in. */
function usePaper(rules: string): void {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [rules]);
}

/** The paper of a page at the printer. Only browsers that know boxes in margins print numbers (Chromium 131). */
function paper({ name, width, height, margin, numberSize }: SetPage): string {
  const { top, right, bottom, left } = margin;
  const number = `font: ${numberSize}pt "Times New Roman", Tinos, "Liberation Serif", serif; color: #000`;
  const rules = [
    `@page ${name} { size: ${width}mm ${height}mm; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;`,
    `@top-center { content: counter(page); ${number}; vertical-align: top; padding-top: ${top / 2}mm } }`,
  ];
  if (name === 'letter') rules.push(`@page ${name}:first { @top-center { content: none } }`);
  return rules.join(' ');
}

/** Lengths are multiples of a millimetre of the sheet, which is smaller than one where the window is. */
const mm = (length: number): string => `calc(${length} * var(--mm))`;
const pt = (points: number): string => mm((points * 25.4) / 72);

function Sheet({ page: { name, width, height, margin, parts } }: { page: SetPage }) {
  const { top, right, bottom, left } = margin;
  // As properties: at the printer the style sheet sets others, where paper has the margins.
  const room = {
    '--paper': String(width),
    '--height': mm(height),
    '--margin': [top, right, bottom, left].map(mm).join(' '),
  };
  return (
    <section class="sheet" data-page={name} style={{ ...room, page: name }}>
      {parts.map(({ part, blocks }) => (
        <div key={part} class={part}>
          <Blocks of={blocks} />
        </div>
      ))}
    </section>
  );
}

function Blocks({ of }: { of: readonly SetBlock[] }) {
  return of.map((block, at) => <Block key={`${at}-${block.kind}`} of={block} />);
}

function Block({ of: block }: { of: SetBlock }) {
  switch (block.kind) {
    case 'paragraph':
      // An empty line is as high as any other.
      return <p style={styleOf(block.look)}>{block.text || '\u200b'}</p>;
    case 'rule':
      return <hr style={{ width: mm(block.length) }} />;
    case 'columns':
      return <Columns of={block} />;
    case 'table':
      return <Table of={block} />;
  }
}

/** Of a single line of Times New Roman, to its size; programs that write documents count lines in these. */
const single = 1.149;

function typeOf({ size, bold = false, italic = false }: SetType) {
  return { fontSize: pt(size), fontWeight: bold ? 700 : 400, fontStyle: italic ? 'italic' : 'normal' };
}

function styleOf(look: SetLook) {
  const { before = 0, after = 0, left = 0, right = 0, hanging = 0, firstLine = 0, line = 1, align = 'left' } = look;
  return {
    ...typeOf(look),
    lineHeight: single * line,
    margin: `${pt(before)} ${mm(right)} ${pt(after)} ${mm(left)}`,
    textIndent: mm(firstLine - hanging),
    textAlign: align === 'both' ? 'justify' : align,
    breakAfter: look.keepNext ? 'avoid' : 'auto',
  } as const;
}

function Columns({ of: { widths, rows } }: { of: SetColumns }) {
  return (
    <div class="columns" style={{ gridTemplateColumns: widths.map(mm).join(' ') }}>
      {rows.flatMap((cells, row) =>
        cells.map((blocks, at) => (
          <div key={`${row}-${at}`}>
            <Blocks of={blocks} />
          </div>
        )),
      )}
    </div>
  );
}

function Table({ of: { table, widths, size } }: { of: SetTable }) {
  const { columns, rows } = table;
  return (
    <table style={{ width: mm(widths.reduce((sum, width) => sum + width, 0)), fontSize: pt(size), lineHeight: single }}>
      <colgroup>
        {widths.map((width, at) => (
          <col key={columns[at]?.title} style={{ width: mm(width) }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ title }) => (
            <th key={title}>{title}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={`${row}-${cells[0]}`}>
            {cells.map((cell, at) => (
              <td key={columns[at]?.title} class={columns[at]?.align}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
