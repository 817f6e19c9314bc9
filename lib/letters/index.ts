/** Reminder letters: when which is due, its wording, its draft. Nothing is sent; files and pages are made of a `Letter`. */
import type { Letter } from '../model/letter';

export { blanksIn } from './blanks';
export { hasDots, withByHand } from './by-hand';
export { changedSince } from './changes';
export { type CheckedTemplate, checkTemplate, checkTemplateText } from './check-template';
export { newDueIn, nextWorkDay } from './dates';
export { draftLetter } from './draft';
export { type DraftMark, withDrafts } from './drafts';
export { letterFileName } from './file-name';
export { toHtml } from './html';
export type { Draft, DraftResult, LetterInput, MissingFact, OfficeFact } from './input';
export { type ItemOptions, letterItemOf, unitsOf } from './item';
export { isReminder, kindRules, usualKind } from './kinds';
export { toPlainText } from './plain-text';
export { shortName } from './problems';
export { courseOf, type LetterProposal, type ProposeOptions, proposeLetters, stageDue } from './propose';
export { templates } from './registry';
export { markSent, takeBack } from './send';
export { setPages } from './set/pages';
export { advance, type CourseResult } from './stages';
export { currentUnit, directionOf, isSameUnit, placeOf, type UnitName } from './units';
export { warningsOf } from './warnings';

/**
 * The letter as a DOCX file, laid out by Nghị định 30/2020/NĐ-CP, Phụ lục I. What writes it is loaded when it is first
 * needed.
 */
export async function toDocx(letter: Letter): Promise<Uint8Array> {
  const { writeDocx } = await import('./docx/write');
  return writeDocx(letter);
}
