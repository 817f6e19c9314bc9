import type { LetterTemplate, TemplateBlock, TemplatePart, TemplateTable } from '../model/letter-template';

/**
 * A template where persons are hidden: what would name one is left out, in an office's own templates too. Of a table the
 * column; of a text the clause between semicolons; all of a text whose first or only clause it is. What is left then
 * speaks of the unit. Texts of pages that happen to name somebody (chỉ đạo, lý do) are not looked into.
 */
export function withoutPersons(template: LetterTemplate): LetterTemplate {
  const { about, title, addressees, body, annex, recipients, ...rest } = template;
  return {
    ...rest,
    ...(about && { about: partsWithout(about) }),
    ...(title && { title: { ...title, about: partsWithout(title.about) } }),
    addressees: partsWithout(addressees),
    body: body.flatMap((block): TemplateBlock[] => {
      const { text, table } = block;
      if (text !== undefined) return partsWithout([{ ...block, text }]);
      return table === undefined ? [] : tableWithout(table).map((left) => ({ ...block, table: left }));
    }),
    ...(annex && annexWithout(annex)),
    recipients: partsWithout(recipients),
  };
}

const namesPerson = (text: string): boolean => text.includes('{nguoiXuLy}');

function annexWithout(annex: NonNullable<LetterTemplate['annex']>): Pick<LetterTemplate, 'annex'> {
  const [table] = tableWithout(annex.table);
  return table === undefined ? {} : { annex: { ...annex, table } };
}

/** None where no column is left. */
function tableWithout({ columns, ...table }: TemplateTable): TemplateTable[] {
  const left = columns.filter(({ text }) => !namesPerson(text));
  return left.length === 0 ? [] : [{ ...table, columns: left }];
}

function partsWithout<T extends TemplatePart>(parts: readonly T[]): T[] {
  return parts.flatMap((part) => {
    const clauses = part.text.split(';');
    if (namesPerson(clauses[0] ?? '')) return [];
    const end = namesPerson(clauses.at(-1) ?? '') ? (/[./]+$/.exec(part.text)?.[0] ?? '') : '';
    return [{ ...part, text: clauses.filter((clause) => !namesPerson(clause)).join(';') + end }];
  });
}
