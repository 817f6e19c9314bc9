import type { SettingProblem } from './setting-problem';
import type { SettingName } from './settings';

/** A pilot in one description, from which all policy files are made. */
export interface RolloutDescription {
  format: 'dung-han-rollout';
  version: 1;
  /** ID by the key it is signed with, and where browsers ask for versions; absent: not for Chromium's browsers. */
  chromium?: { id: string; updateUrl: string } | undefined;
  /** Where Firefox gets the XPI; absent: not for Firefox. */
  firefox?: { id: string; xpiUrl: string } | undefined;
  /** Origins (`https://qlvb.example.gov.vn`), as the extension was packed for. */
  sites: string[];
  /** Managed settings by name, as policy takes them. */
  settings: Record<string, unknown>;
}

/** What is wrong with a description: where, and the code of a text of lib/locale/rollout.ts, or a setting's own problem. */
export type DescriptionProblem = { path: string } & (
  | { message: string; setting?: undefined }
  | { setting: Pick<SettingProblem, 'within' | 'mistake'> }
);

/** A description as a form holds it while it is typed. */
export interface RolloutTyped {
  /** One on each line. */
  sites: string;
  chromiumId: string;
  /** Empty: not for Chromium's browsers. */
  updateUrl: string;
  firefoxId: string;
  /** Empty: not for Firefox. */
  xpiUrl: string;
  /** The settings that may be put into it, as they are in this browser or in the file that was opened. */
  settings: Partial<Record<SettingName, unknown>>;
  /** Those that shall. */
  chosen: SettingName[];
}
