/** Sequences of child elements in WordprocessingML, transcribed from the schemas of ECMA-376, Part 1 (wml.xsd). */
const sequence = (names: string): string[] => names.trim().split(/\s+/);

const runLook = `rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid
  vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
  eastAsianLayout specVanish oMath`;

export const sequences: Record<string, string[]> = {
  'w:pPr':
    sequence(`pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid
    spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl
    divId cnfStyle rPr sectPr pPrChange`),
  'w:rPr': sequence(`${runLook} rPrChange`),
  'w:tblPr':
    sequence(`tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing
    tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange`),
  'w:tcPr':
    sequence(`cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark
    headers cellIns cellDel cellMerge tcPrChange`),
  'w:sectPr':
    sequence(`headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType
    pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange`),
  'w:pBdr': sequence('top left bottom right between bar'),
  'w:tblBorders': sequence('top left bottom right insideH insideV'),
  'w:tblCellMar': sequence('top left bottom right'),
  'w:tbl': sequence('tblPr tblGrid tr'),
  'w:tr': sequence('tblPrEx trPr tc'),
  'w:tc': sequence('tcPr p'),
  'w:style':
    sequence(`name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked
    personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr`),
};
