import './jitless';
import * as z from 'zod/mini';

/** Rules of values that a type and a range do not tell; a test of the texts names each. */
export const valueRules = [
  'clock',
  'date',
  'noDate',
  'interval',
  'overlap',
  'emptyWeek',
  'absence',
  'dayOfYear',
  'origin',
  'account',
  'series',
  'oneKindOfDay',
  'wholeLimit',
  'quarterStart',
  'sameKind',
  'selector',
  'attribute',
  'sitePattern',
  'adapterName',
  'pagePath',
  'somePlace',
] as const;
export type ValueRule = (typeof valueRules)[number];

/** A check whose failure is told by the rule's name; `message` for who reads English only. */
export function rule<T>(name: ValueRule, holds: (value: T) => boolean, message: string = name) {
  return z.refine<T>(holds, { error: message, params: { rule: name } });
}

/** A text of a form that has a name. */
export function shaped(name: ValueRule, form: RegExp, message?: string) {
  return rule<string>(name, (text) => form.test(text), message);
}
