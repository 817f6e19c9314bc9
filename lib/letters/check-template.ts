import type { LetterKind } from '../model/letter';
import type { TemplateProblem, TemplateRule } from '../model/letter-problem';
import type { LetterTemplate } from '../model/letter-template';
import { templateSchema } from '../model/letter-template-schema';
import { eachField, type Issue, valueProblem } from '../model/value-problem';
import { jsonPlace } from '../text';

export type CheckedTemplate = { template: LetterTemplate } | { problems: TemplateProblem[] };

/** A value as a template, or everything that is wrong in it, each with its path. Never throws, whatever it is given. */
export function checkTemplate(value: unknown): CheckedTemplate {
  const result = templateSchema.safeParse(value);
  if (result.success) return { template: result.data };
  return {
    problems: result.error.issues.flatMap((issue) =>
      eachField(issue as Issue).flatMap((one) => problemsOf(one, value)),
    ),
  };
}

/** What was typed as the template of one kind: JSON with its mistakes by line and column, of no other kind. */
export function checkTemplateText(text: string, kind: LetterKind): CheckedTemplate {
  const place = jsonPlace(text);
  if (place !== null) return { problems: [{ path: '', kind: 'notJson', ...place }] };
  const checked = checkTemplate(JSON.parse(text));
  if ('problems' in checked || checked.template.kind === kind) return checked;
  return { problems: [{ path: 'kind', kind: 'notAllowed', allowed: [kind] }] };
}

function problemsOf(issue: Issue, template: unknown): TemplateProblem[] {
  const { problem, rule } = (issue.params ?? {}) as { problem?: TemplateProblem; rule?: TemplateRule };
  if (problem !== undefined) return [problem];
  const path = issue.path.map(String).join('.');
  return [{ path, ...(rule === undefined ? valueProblem(issue, template) : { kind: rule }) }];
}
