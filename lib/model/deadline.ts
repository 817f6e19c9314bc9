import type { CivilTime, Instant, IsoDate, Unit } from './time';

export const roles = ['chuTri', 'phoiHop', 'deBiet', 'theoDoi'] as const;
export type Role = (typeof roles)[number];
export const urgencies = ['thuong', 'khan', 'thuongKhan', 'hoaToc'] as const;
export type Urgency = (typeof urgencies)[number];
/** Columns that hold a deadline by themselves: a bare date there is one. */
export const dueColumns = ['hanXuLy', 'hanTraLoi', 'hanVanBan', 'hanPhoiHop', 'ngayHenTra'] as const;
/** Whether a field is a deadline by itself. */
export function isDueColumn(field: string): boolean {
  return (dueColumns as readonly string[]).includes(field);
}
/** Where a deadline may stand: in a column of its own, or in prose. */
export const dueFields = [...dueColumns, 'yKienChiDao', 'trichYeu', 'trangThai'] as const;
export type DueField = (typeof dueFields)[number];

/** The longest limit taken seriously, by unit: ten years, or as much work. */
export const longestLimit: Record<Unit, number> = {
  workMinute: 500_000,
  workDay: 2600,
  day: 3660,
  week: 520,
  month: 120,
  year: 10,
};

export interface DueContext {
  /** When the text was on screen; anchor of "Còn 2 ngày". */
  observedAt: Instant;
  /** In a han… or ngayHenTra place a bare date is a deadline; in prose it is not. */
  place: DueField;
  /** "Số ngày còn lại", "Hạn giải quyết (ngày)" give units to bare numbers. */
  header?: string;
  ngayDen?: CivilTime;
  ngayVb?: IsoDate;
}

export type DueReading = {
  /** UTF-16 offsets in the text as given. */
  start: number;
  end: number;
  /** "trước ngày", "trước 16h": false. */
  inclusive: boolean;
  certain: boolean;
  doubt?: 'noYear' | 'shortYear' | 'weekdayDiffers' | 'unitGuessed' | 'monthEnd';
} & (
  | { kind: 'date'; date: IsoDate }
  | { kind: 'instant'; at: Instant }
  | { kind: 'limit'; amount: number; unit: Unit; from: 'ngayDen' | 'ngayVb' | IsoDate }
  | { kind: 'left'; amount: number; unit: 'workMinute' | 'workDay' | 'day' }
  | { kind: 'none' }
);

/** What the law needs of a dossier. */
export interface DossierFacts {
  observedAt: Instant;
  /** As read from the page, untouched. */
  dues: { field: DueField; text: string; header?: string }[];
  list?: string;
  loaiVb?: string;
  doKhan?: Urgency;
  role?: Role;
  ngayDen?: CivilTime;
  ngayVb?: IsoDate;
  manual?: { due: CivilTime; reason?: string };
  /** No `to`: still open. */
  pauses?: { from: Instant; to?: Instant; reason?: string }[];
  /** Oldest first; the last is in force. */
  extensions?: { due: CivilTime; at?: Instant }[];
  done?: { at?: Instant };
}

export interface DeadlineRules {
  before: 'literal' | 'inclusive';
  dayEnd: 'close' | 'midnight';
  /** `HH:mm`; received at or after it counts as the next working day. */
  cutOff?: string;
  restartAfterSupplement: boolean;
  /** Which field wins. */
  prefer: Record<Role | 'unknown', DueField[]>;
  /** The first that fits. */
  limits: {
    list?: string;
    loaiVb?: string;
    doKhan?: Urgency;
    role?: Role;
    amount: number;
    unit: Unit;
    basis: string;
  }[];
}

export interface Candidate {
  source: 'manual' | 'column' | 'text' | 'rule';
  field?: DueField;
  reading?: DueReading;
  due: Instant | null;
  basis?: string;
}

export interface Deadline {
  /** Closed pauses are counted in, an open one is not. */
  due: Instant | null;
  precision: 'day' | 'minute' | null;
  source: Candidate['source'] | 'none';
  chosen: Candidate | null;
  others: Candidate[];
  start: Instant | null;
  originalDue: Instant | null;
  extensions: number;
  pauses: { from: Instant; to: Instant }[];
  pausedSince: Instant | null;
  doneAt: Instant | null;
  done: boolean;
  remarks: (
    | 'onDayOff'
    | 'movedFromDayOff'
    | 'afterCutOff'
    | 'uncertainYear'
    | 'noOfficialCalendar'
    | 'strictBefore'
    | 'conflict'
  )[];
}

export interface Countdown {
  /** 'soon' belongs to standing, which has thresholds. */
  phase: 'ahead' | 'today' | 'overdue' | 'paused' | 'done' | 'unknown';
  /** Signed, below 0 overdue; frozen at pausedSince or doneAt. */
  workMinutes: number | null;
  workDays: number | null;
  text: Record<'vi' | 'en', { short: string; long: string }>;
  /** Later than now; null: never changes by itself. */
  nextChange: Instant | null;
}

export interface ExplanationStep {
  kind: 'source' | 'rule' | 'start' | 'skip' | 'pause' | 'extension' | 'move' | 'due' | 'other' | 'remark';
  text: Record<'vi' | 'en', string>;
  from?: Instant;
  to?: Instant;
  workDays?: number;
  basis?: string;
  certain: boolean;
}
