import type { LetterStage, LetterTable } from '../model/letter';
import type { LetterDirection } from '../model/letter-office';
import {
  type DossierCount,
  mostInBody,
  type PartConditions,
  type Placeholder,
  type TemplateTable,
} from '../model/letter-template';
import { blank } from './parts';
import { capitalised } from './plain';
import type { Values } from './values';

/** What decides which parts of a template are shown, beside the values. */
export interface Occasion {
  stage: LetterStage;
  direction: LetterDirection;
  count: DossierCount;
}

export function countOf(dossiers: number): DossierCount {
  if (dossiers <= 1) return 'one';
  return dossiers <= mostInBody ? 'few' : 'many';
}

export function fits(part: PartConditions, { stage, direction, count }: Occasion, values: Values): boolean {
  const allows = <T>(list: readonly T[] | undefined, one: T) => list === undefined || list.includes(one);
  return (
    allows(part.stages, stage) &&
    allows(part.directions, direction) &&
    allows(part.count, count) &&
    (part.when ?? []).every((name) => values(name) !== null) &&
    (part.unless ?? []).every((name) => values(name) === null)
  );
}

/** Is told the name of each fact that is missing where a blank stands. */
export type Missed = (name: Placeholder) => void;

/** A text of a template with its values; what is not known stands there as `[…]`. Values are never read as templates. */
export function fill(text: string, values: Values, missed: Missed): string {
  return text.replace(/\{([^{}]*)\}/g, (_braces, name: Placeholder) => {
    const value = values(name);
    if (value === null) missed(name);
    value?.missing.forEach(missed);
    return value?.text ?? blank;
  });
}

/** The same as the beginning of a paragraph, a line or a cell. */
export function fillSentence(text: string, values: Values, missed: Missed): string {
  return capitalised(fill(text, values, missed).trim());
}

/**
 * One row for each of `rows`, each with its values; optional columns of which every cell is empty are left out, and the
 * others have their room. `missed` is told the index of the row too.
 */
export function fillTable(
  { columns: all }: TemplateTable,
  rows: readonly Values[],
  direction: LetterDirection,
  missed: (name: Placeholder, row: number) => void,
): LetterTable {
  const columns = all.filter(({ directions }) => directions === undefined || directions.includes(direction));
  const cells = rows.map((values, row) =>
    columns.map(({ text, isOptional }) => {
      const lost: Placeholder[] = [];
      const cell = fillSentence(text, values, (name) => lost.push(name));
      if (isOptional && lost.length > 0) return '';
      for (const name of lost) missed(name, row);
      return cell;
    }),
  );
  const isShown = columns.map(
    ({ isOptional, isKept }, at) => !isOptional || isKept || cells.some((row) => row[at] !== ''),
  );
  const shown = columns.filter((_, at) => isShown[at]);
  const share = shown.reduce((sum, { width }) => sum + width, 0);
  return {
    columns: shown.map(({ title, width, align }) => ({ title, width: width / share, align })),
    rows: cells.map((row) => row.filter((_, at) => isShown[at])),
  };
}
