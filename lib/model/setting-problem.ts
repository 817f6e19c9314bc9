import type { TemplateProblem } from './letter-problem';
import type { ValueRule } from './value-rule';

type WithoutPath<P> = P extends unknown ? Omit<P, 'path'> : never;

/** What is wrong with an entry of a setting; one of letters may be a template. */
export type SettingMistake =
  | WithoutPath<TemplateProblem>
  | { kind: ValueRule }
  /** No setting is called so, or none that a policy may set. */
  | { kind: 'noSetting' | 'notManaged' };

/** An entry that was switched off, and where it stands. */
export interface SettingProblem {
  area: 'managed' | 'local';
  /** `calendar.days.2026-13-01` */
  path: string;
  /** Where within the entry: `fields.hanXuLy.column`; '' for the entry itself. */
  within: string;
  mistake: SettingMistake;
  /** The same in English, for who supports offices. */
  message: string;
}
