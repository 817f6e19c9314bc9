import type { FieldName } from '../model/row';
import { fits } from './fits';
import { linesOf } from './pieces';

const dates = /(?:\d{1,2}[:hg]\d{2}\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?/g;

/** The values of several fields that share a cell, in the order of its title's fields; '' where one is missing. */
export function composite(cell: Element, fields: readonly FieldName[]): string[] {
  const lines = linesOf(cell);
  const parts = lines.length >= fields.length ? lines : split(lines.join(' '), fields.length);
  const isInOrder = parts.length === fields.length && fields.every((field, at) => fits(field, parts[at] ?? '') >= 0);
  if (isInOrder) return parts;
  const rest = [...parts];
  return fields.map((field) => {
    const at = rest.findIndex((part) => fits(field, part) === 1);
    return at < 0 ? '' : (rest.splice(at, 1)[0] ?? '');
  });
}

/** One line in as many parts as there are titles: by its separators, else by the dates in it. */
function split(line: string, count: number): string[] {
  for (const separator of [/\s[-–—|]\s/, /[;|]/, /\s\/\s/, /,\s/]) {
    const parts = line.split(separator).map((part) => part.trim());
    if (parts.length === count) return parts;
  }
  const found = line.match(dates) ?? [];
  const rest = line.replace(dates, ' ').replace(/\s+/g, ' ').trim();
  return rest === '' ? found : [rest, ...found];
}
