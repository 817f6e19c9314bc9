import type { SettingName } from './settings';

/**
 * How one entry of a setting is filled in: a switch, one of some words, a whole number, a number, a line of text, a list
 * of lines, or JSON where it has parts of its own.
 */
export type SettingEntryKind = 'boolean' | 'choice' | 'integer' | 'number' | 'text' | 'texts' | 'json';

/** What a number is typed in, where that is not what it is kept in: minutes, or a share. */
export type TypedUnit = 'hour' | 'percent';

/** One entry of a setting, as forms, policy templates and the guide's table show it: told by its Zod schema. */
export interface SettingEntry {
  setting: SettingName;
  /** `language`, `thresholds.soonWorkMinutes`. */
  path: string;
  kind: SettingEntryKind;
  /** With 'choice' one of these; with 'texts' some of these, where it is given. */
  choices?: readonly string[];
  /** Only with numbers: what is still taken, both ends included. */
  least?: number;
  most?: number;
  /** What forms take it in; policies and files have it as it is kept. */
  typedAs?: TypedUnit;
  /** Absent: nothing is set. */
  default?: unknown;
  /** May policy set it? */
  managed: boolean;
}
