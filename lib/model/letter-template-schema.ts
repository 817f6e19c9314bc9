import './jitless';
import * as z from 'zod/mini';
import { letterKinds, letterStages } from './letter';
import { letterDirections } from './letter-office';
import type { TemplateProblem, TemplateRule } from './letter-problem';
import {
  dossierCounts,
  dossierPlaceholders,
  type LetterTemplate,
  letterPlaceholders,
  type Placeholder,
  unitPlaceholders,
} from './letter-template';
import { placeholderProblems, sizeProblem, templateLimits } from './letter-template-check';

const words = z.string().check(z.minLength(1), z.maxLength(templateLimits.text));
const some = <T>(one: z.ZodMiniType<T>) => z.array(one).check(z.minLength(1), z.maxLength(templateLimits.list));
const list = <T>(one: z.ZodMiniType<T>) => z.array(one).check(z.maxLength(templateLimits.list));

/** Any text here: `placeholderProblems` names an unknown one with its place. */
const placeholder = z.string().check(z.maxLength(100)) as unknown as z.ZodMiniType<Placeholder>;

const conditions = {
  stages: z.exactOptional(some(z.enum(letterStages))),
  directions: z.exactOptional(some(z.enum(letterDirections))),
  count: z.exactOptional(some(z.enum(dossierCounts))),
  when: z.exactOptional(some(placeholder)),
  unless: z.exactOptional(some(placeholder)),
};
const part = z.strictObject({ text: words, ...conditions });

/** A check whose failure is a kind of problem of its own. */
const rule = <T>(kind: TemplateRule, holds: (value: T) => boolean) =>
  z.refine<T>(holds, { error: kind, params: { rule: kind } });

const table = z.strictObject({
  rows: z.enum(['dossiers', 'units']),
  columns: some(
    z.strictObject({
      title: words,
      width: z.number().check(z.gt(0), z.lte(1)),
      align: z.enum(['left', 'center']),
      text: words,
      isOptional: z.exactOptional(z.boolean()),
      isKept: z.exactOptional(z.boolean()),
      directions: z.exactOptional(some(z.enum(letterDirections))),
    }),
  ).check(
    z.maxLength(20),
    rule('widths', (columns) => Math.abs(columns.reduce((sum, { width }) => sum + width, 0) - 1) < 0.01),
  ),
});

const block = z
  .strictObject({
    text: z.exactOptional(words),
    isItem: z.exactOptional(z.boolean()),
    each: z.exactOptional(z.boolean()),
    table: z.exactOptional(table),
    ...conditions,
  })
  .check(rule('textOrTable', ({ text, table }) => (text === undefined) !== (table === undefined)));

const shape = z
  .strictObject({
    version: z.literal(1),
    kind: z.enum(letterKinds),
    asks: z.strictObject({ below: words, equal: words, above: words }),
    symbol: z.string().check(z.maxLength(100)),
    about: z.exactOptional(some(part)),
    title: z.exactOptional(z.strictObject({ name: words, about: list(part) })),
    addressees: list(part),
    body: some(block),
    annex: z.exactOptional(
      z.strictObject({ from: z.int().check(z.gte(1), z.lte(1000)), title: words, note: words, table }),
    ),
    recipients: list(part),
  })
  .check(
    rule(
      'aboutOrTitle',
      ({ kind, about, title }) =>
        (about !== undefined) === (kind === 'congVan') && (title === undefined) === (kind === 'congVan'),
    ),
    rule('noAddressee', ({ kind, addressees }) => kind !== 'congVan' || addressees.length > 0),
  );

/** An issue of Zod's that carries what a template's own checks found. */
function report(context: z.core.ParsePayload, problems: readonly TemplateProblem[]): void {
  for (const problem of problems) {
    const path = problem.path === '' ? [] : problem.path.split('.');
    const message = 'placeholder' in problem ? `${problem.kind} {${problem.placeholder}}` : problem.kind;
    context.issues.push({ code: 'custom', input: context.value, path, message, params: { problem } });
  }
}

/** Checks a template, wherever it comes from; strict, because a misspelt key would silently do nothing. */
export const templateSchema: z.ZodMiniType<LetterTemplate> = z.pipe(
  z.unknown().check((context) => {
    const problem = sizeProblem(context.value);
    if (problem !== null) report(context, [problem]);
  }),
  shape.check((context) => {
    report(context, placeholderProblems(context.value as LetterTemplate));
  }),
) as unknown as z.ZodMiniType<LetterTemplate>;

/** The names a template may use, where they may stand: for help beside the editor of templates. */
export const placeholderNames = { letter: letterPlaceholders, dossier: dossierPlaceholders, unit: unitPlaceholders };
