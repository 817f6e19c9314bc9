import type { TemplateProblem } from '../model/letter-problem';
import type { LetterTemplate } from '../model/letter-template';
import { templateSchema } from '../model/letter-template-schema';

export type CheckedTemplate = { template: LetterTemplate } | { problems: TemplateProblem[] };

/** A value as a template, or everything that is wrong in it, each with its path. Never throws, whatever it is given. */
export function checkTemplate(value: unknown): CheckedTemplate {
  const result = templateSchema.safeParse(value);
  if (result.success) return { template: result.data };
  return {
    problems: result.error.issues.map((issue): TemplateProblem => {
      const own = 'params' in issue ? (issue.params?.problem as TemplateProblem | undefined) : undefined;
      return own ?? { path: issue.path.map(String).join('.'), kind: 'shape', message: wordsOf(issue) };
    }),
  };
}

function wordsOf(issue: { code: string; message: string; keys?: string[] }): string {
  return issue.code === 'unrecognized_keys' ? (issue.keys ?? []).join(', ') : issue.message;
}
