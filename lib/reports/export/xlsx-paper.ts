import type { Feature } from 'write-excel-file/universal';

/** In inches: as little as printers leave. */
const margins = '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>';

/**
 * What the package does not know: an autofilter over `filtered` of the first sheet, whose place is right behind the cells,
 * and its header on each page; and every sheet as wide as its paper, with page numbers.
 */
export function paper(filtered: string, first: string): Feature<Blob> {
  const sheet = (xml: string, _options: unknown, { sheetIndex }: { sheetIndex: number }) => {
    const head = xml.indexOf('>', xml.indexOf('<worksheet')) + 1;
    // The cells are most of it, and hold nothing that looks like what stands behind them: texts are elsewhere.
    const behind = xml.lastIndexOf('</sheetData>');
    const tail = xml
      .slice(behind)
      .replace('</sheetData>', sheetIndex === 0 ? `</sheetData><autoFilter ref="${filtered}"/>` : '</sheetData>')
      .replace(/<pageMargins[^>]*>/, margins)
      .replace(
        /<pageSetup ([^>]*)\/>/,
        '<pageSetup fitToWidth="1" fitToHeight="0" $1/><headerFooter><oddFooter>&amp;R&amp;P/&amp;N</oddFooter></headerFooter>',
      );
    return `${xml.slice(0, head)}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${xml.slice(head, behind)}${tail}`;
  };
  const titles = `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${first}'!$1:$1</definedName></definedNames>`;
  const workbook = (xml: string) =>
    xml.replace(/<definedNames\s*\/>/, '').replace('</sheets>', () => `</sheets>${titles}`);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': { transform: sheet },
        'xl/workbook.xml': { transform: workbook },
      },
    },
  };
}
