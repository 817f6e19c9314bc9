import type { LetterKind } from '../model/letter';
import type { TemplateProblem, TemplateRule, TemplateValue } from '../model/letter-problem';
import type { LetterTemplate } from '../model/letter-template';
import { templateSchema } from '../model/letter-template-schema';
import { jsonPlace } from '../text';

export type CheckedTemplate = { template: LetterTemplate } | { problems: TemplateProblem[] };

/** A value as a template, or everything that is wrong in it, each with its path. Never throws, whatever it is given. */
export function checkTemplate(value: unknown): CheckedTemplate {
  const result = templateSchema.safeParse(value);
  if (result.success) return { template: result.data };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue as Issue, value)) };
}

/** What was typed as the template of one kind: JSON with its mistakes by line and column, of no other kind. */
export function checkTemplateText(text: string, kind: LetterKind): CheckedTemplate {
  const place = jsonPlace(text);
  if (place !== null) return { problems: [{ path: '', kind: 'notJson', ...place }] };
  const checked = checkTemplate(JSON.parse(text));
  if ('problems' in checked || checked.template.kind === kind) return checked;
  return { problems: [{ path: 'kind', kind: 'notAllowed', allowed: [kind] }] };
}

/** What is used of an issue of Zod's; its message is English, and not for users. */
interface Issue {
  code: string;
  path: readonly PropertyKey[];
  expected?: string;
  values?: readonly unknown[];
  keys?: readonly string[];
  origin?: string;
  minimum?: number;
  maximum?: number;
  inclusive?: boolean;
  params?: { problem?: TemplateProblem; rule?: TemplateRule };
}

const valueNames: Readonly<Record<string, TemplateValue>> = {
  string: 'text',
  number: 'number',
  int: 'wholeNumber',
  boolean: 'yesNo',
  array: 'list',
};

function problemsOf(issue: Issue, template: unknown): TemplateProblem[] {
  const { code, params, keys = [] } = issue;
  if (params?.problem !== undefined) return [params.problem];
  const path = issue.path.map(String).join('.');
  if (code === 'unrecognized_keys')
    return keys.map((key) => ({ path: path === '' ? key : `${path}.${key}`, kind: 'unknownField' }));
  if (path !== '' && valueAt(template, issue.path) === undefined) return [{ path, kind: 'missing' }];
  return [{ path, ...mistakeOf(issue) }];
}

type Mistake = TemplateProblem extends infer P ? (P extends TemplateProblem ? Omit<P, 'path'> : never) : never;

function mistakeOf({ code, params, expected = '', values = [], origin, ...limit }: Issue): Mistake {
  const { minimum = 0, maximum = 0, inclusive = true } = limit;
  if (params?.rule !== undefined) return { kind: params.rule };
  const isNumber = origin !== 'string' && origin !== 'array';
  switch (code) {
    case 'invalid_value':
      return { kind: 'notAllowed', allowed: values.map(String) };
    case 'too_small':
      return isNumber ? { kind: 'tooSmall', least: minimum, isAbove: !inclusive } : { kind: 'empty' };
    case 'too_big':
      if (isNumber) return { kind: 'tooBig', most: maximum };
      return { kind: origin === 'string' ? 'textTooLong' : 'listTooLong', most: maximum };
    default:
      return { kind: 'wrongType', expected: valueNames[expected] ?? 'object' };
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((at: unknown, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}
