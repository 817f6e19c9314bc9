import type { Adapter } from './adapter';
import type { CalendarInput } from './calendar';
import type { DeadlineRules, DueField, Role, Urgency } from './deadline';
import type { LetterSettings } from './letter-office';
import type { ReportView } from './report-query';
import type { FieldName } from './row';
import type { IsoDate } from './time';

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

/** From where on a dossier that is not yet due today is called 'soon'. */
export interface SoonLimits {
  /** At most so many working minutes are left. */
  soonWorkMinutes: number;
  /** At least this share (0–1) of the working time has been used. */
  soonShare: number;
}

/** When a dossier is called 'soon': in general, and where its độ khẩn or the list it stands in say otherwise. */
export interface Thresholds extends SoonLimits {
  /** Stages of the share of time used (0–1), named in reasons and reminders; not given: 0.5, 0.75 and 0.9. */
  shares?: number[];
  /** Over the general ones. */
  perUrgency?: Partial<Record<Urgency, Partial<SoonLimits>>>;
  /** By words that the list's title contains, whatever their case and marks; over the other two. */
  perList?: Record<string, Partial<SoonLimits>>;
}

/** From where on something in a dossier's history or fields is named as a reason to look at it. */
export interface RiskLimits {
  /** No change seen for so many working days. */
  stillWorkDays: number;
  /** Came back so many times to a unit it had left. */
  returns: number;
  /** Put off so many times. */
  extensions: number;
  /** One step of lấy ý kiến took more than this share (0–1) of the whole time. */
  opinionShare: number;
  /** Overdue for more than so many working days: "tồn đọng kéo dài". */
  longOverdueWorkDays: number;
}

/** When and how the user is reminded. The number on the toolbar icon stays in any case. */
export interface ReminderSettings {
  /** Nothing is notified. */
  quiet: boolean;
  /** Numbers of dossiers in notifications, which locked screens show too; without it, counts only. */
  details: boolean;
  /** `HH:mm` of the morning digest; '' for none. */
  digestAt: string;
  /** Days of absence, both ends included. */
  absent: { from: IsoDate; to: IsoDate }[];
}

/** What an office lays over the shipped rules, key by key and role by role. */
export type RuleOverrides = Partial<Omit<DeadlineRules, 'prefer'>> & {
  prefer?: Partial<Record<Role | 'unknown', DueField[]>>;
};

/**
 * What an office may hide. `persons`: who handles a dossier, because figures of persons are personnel data. The others are
 * parts of the interface: letters, the report, team files in it, files and prints of lists, backup and restore.
 */
export const hideableParts = ['persons', 'letters', 'report', 'team', 'exports', 'backup'] as const;
export type HideablePart = (typeof hideableParts)[number];

/** Where quarters begin: with the calendar year; on 15/12 (NĐ 09/2019/NĐ-CP, Điều 12); on a day of the office's own. */
export const quarterKinds = ['calendar', 'nd09', 'own'] as const;
export interface QuarterSetting {
  kind: (typeof quarterKinds)[number];
  /** `MM-DD` on which the first quarter begins, a day of every year; only with 'own', and always with it. */
  start?: string;
}

/** What a late rate is a share of: đã giải quyết (done in the period) or cần xử lý (received in it and left over). */
export const rateDenominators = ['resolved', 'toResolve'] as const;

export interface ReportSettings {
  quarter: QuarterSetting;
  denominator: (typeof rateDenominators)[number];
  /** Highest late rate that passes, in tenths of a percent (0–1000): 50 is 5.0 %. */
  threshold: number;
  /** Between the cells of CSV. */
  separator: ';' | ',';
  /** Figures of single persons are shown too, unless `hiddenParts` has 'persons'. */
  showPersons: boolean;
  /** How many working minutes (0–100 000) before its deadline a dossier's entry in a calendar file rings. */
  alarmWorkMinutes: number;
}

/** Every setting that takes part in the work, with its effective value. */
export interface Settings {
  language: 'vi' | 'en';
  /** Origins an organisation allows; users add theirs by permission. Empty: all; null: what it names is all wrong. */
  sites: string[] | null;
  calendar: CalendarInput;
  rules: RuleOverrides;
  thresholds: Thresholds;
  risk: RiskLimits;
  reminders: ReminderSettings;
  /** Who the user is, by site and account (`identityKey`). */
  identity: Record<string, Identity>;
  privacy: Privacy;
  /** By origin. */
  secrecy: Record<string, SiteSecrecy>;
  /** Days after which closed dossiers, with all that hangs on them, are forgotten. */
  retention: { closedDays: number };
  /** Corrections to the reading of sites; where several fit one list, later ones lie on top. */
  adapters: Adapter[];
  letters: LetterSettings;
  reports: ReportSettings;
  /** Saved filters of the report. */
  views: ReportView[];
  /** The small bar in pages with lists. */
  bar: boolean;
  /** Named by policy or the user; what either hides is hidden. */
  hiddenParts: HideablePart[];
  /** A page opens after the first installation. */
  firstRun: boolean;
}
/** What content scripts need of them. Who the user is, what letters say and how reports count stays out of pages. */
export type PageSettings = Omit<
  Settings,
  'reminders' | 'identity' | 'retention' | 'letters' | 'reports' | 'views' | 'hiddenParts' | 'firstRun'
>;
export type SettingName = keyof Settings;
