import type { Adapter } from './adapter';
import type { CalendarInput } from './calendar';
import type { DeadlineRules, DueField, Role } from './deadline';
import type { FieldName } from './row';

/** What an empty cell in a secrecy column says on one site. */
export type EmptySecrecy = 'notSecret' | 'unclear';

/** What tells secret rows of one site. */
export interface SiteSecrecy {
  emptyMeans?: EmptySecrecy;
  /** Number series of secret documents; `*` stands for anything: `12/M-*`. */
  series?: string[];
}

/** What of applicants and of rows at all is kept. */
export interface Privacy {
  /** Names, telephones, identity numbers and addresses of applicants, and whole subjects, in lists of hồ sơ. */
  keepApplicant: boolean;
  /** Fields to be kept; absent: all. Number, dates, deadlines and state always are. */
  keep?: FieldName[];
}

/** Own names on one site, as one account, and the unit; no name: what the page shows there is not the user. */
export interface Identity {
  names: string[];
  unit?: string;
}

/** When a dossier that is not yet due today is called 'soon'. */
export interface Thresholds {
  /** At most so many working minutes are left. */
  soonWorkMinutes: number;
  /** At least this share (0–1) of the working time has been used. */
  soonShare: number;
}

/** What an office lays over the shipped rules, key by key and role by role. */
export type RuleOverrides = Partial<Omit<DeadlineRules, 'prefer'>> & {
  prefer?: Partial<Record<Role | 'unknown', DueField[]>>;
};

/** Every setting that takes part in the work, with its effective value. */
export interface Settings {
  language: 'vi' | 'en';
  /** Origins an organisation allows; users add theirs by permission. */
  sites: string[];
  calendar: CalendarInput;
  rules: RuleOverrides;
  thresholds: Thresholds;
  /** Who the user is, by site and account (`identityKey`). */
  identity: Record<string, Identity>;
  privacy: Privacy;
  /** By origin. */
  secrecy: Record<string, SiteSecrecy>;
  /** Corrections to the reading of sites; where several fit one list, later ones lie on top. */
  adapters: Adapter[];
}
export type SettingName = keyof Settings;

/** An entry that was switched off, and where it stands. */
export interface SettingProblem {
  area: 'managed' | 'local' | 'calendar';
  /** `calendar.days.2026-13-01` */
  path: string;
  message: string;
}
