import type { LetterStage } from './letter';
import type { LetterDirection, LetterIntervals, LetterOffice, LetterSettings } from './letter-office';
import type { SettingMistake } from './setting-problem';

/** The parts of the setting `letters` as they are typed: texts, so that nothing that is wrong is lost. */
export type OfficeTyped = Record<keyof LetterOffice, string>;

export interface RulesTyped {
  intervals: Record<keyof LetterIntervals, string>;
  newDueWorkDays: Record<LetterStage, string>;
  apology: LetterSettings['apology'];
  mostExtensions: string;
}

/** A row of a table; `id` tells it from others while it is typed. */
export interface AliasTyped {
  id: number;
  from: string;
  to: string;
  /** As it is typed: 1/7/2025. */
  validFrom: string;
}

export interface DirectionTyped {
  id: number;
  unit: string;
  /** Set by policy. */
  isLocked?: boolean;
  direction: LetterDirection;
}

export type OptionMistake =
  | {
      kind:
        | 'empty'
        | 'notWhole'
        | 'notPercent'
        | 'notDate'
        | 'notHours'
        | 'emptyWeek'
        | 'notNumber'
        | 'endsBefore'
        | 'toItself'
        | 'twice';
    }
  | { kind: 'outOfRange'; least: number; most: number }
  | { kind: 'tooLong' | 'lineTooLong' | 'tooManyLines' | 'tooManyRows'; most: number }
  /** Of JSON, and where it is more than a number or a text can be. `within`: `mon.0`. */
  | { kind: 'setting'; within: string; mistake: SettingMistake };

/** By the path of the field: `intervals.firstAfterDue`, `3.from` with a row's id. */
export type OptionMistakes = Readonly<Record<string, OptionMistake>>;

/** What was typed as a setting, or what is wrong in it. */
export type CheckedOption<V> = { value: V } | { mistakes: OptionMistakes };
