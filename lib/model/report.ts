import type { Deadline, Role, Urgency } from './deadline';
import type { GroupRate, LateRate, Quarter } from './rate';
import type { DossierKind } from './row';
import type { Reason, State } from './standing';
import type { CivilTime, Instant, IsoDate } from './time';

/** How a finished dossier ended beside its deadline: before its day, on it, after it. */
export const outcomes = ['early', 'ontime', 'late'] as const;
export type Outcome = (typeof outcomes)[number];

/** "Bút phê": what a leader wrote on a late dossier. Set by a person, never inferred. */
export const criticisms = ['rutKinhNghiem', 'pheBinh'] as const;
export type Criticism = (typeof criticisms)[number];

/** One dossier in a report, computed at one moment; nothing in it is ever stored. Texts are '' where pages say nothing. */
export interface ReportRow {
  key: string;
  /** Origin. */
  site: string;
  account: string;
  /** Of the dossier's own page; '' where no page links to it. */
  address: string;
  kind: DossierKind;
  /** Số ký hiệu or mã hồ sơ. */
  number: string;
  soDen: string;
  ngayVb: IsoDate | '';
  /** As the page has it, date or date with time. */
  ngayDen: CivilTime | '';
  loaiVb: string;
  issuer: string;
  subject: string;
  unit: string;
  partner: string;
  person: string;
  /** Title of the list it was last seen in, and of which lists it is counted as. */
  list: string;
  /** `listKey`s of all lists it is in. */
  listIds: string[];
  urgency: Urgency | null;
  role: Role | null;
  due: Instant | null;
  precision: Deadline['precision'];
  state: State;
  reasons: Reason[];
  /** Signed, below 0 overdue; frozen while paused and at the end; null without a deadline. */
  workMinutes: number | null;
  workDays: number | null;
  countdown: Record<'vi' | 'en', { short: string; long: string }>;
  /** By the page's own date of receipt, else the first sighting. */
  cameAt: Instant;
  /** It is done or closed: when, where that is known. */
  isDone: boolean;
  doneAt: Instant | null;
  /** It is in no list any more, and nobody knows what became of it. */
  isLeft: boolean;
  /**
   * By deadline and end where both are known, else as the page's status says ("Đã xử lý đúng hạn"); null while it is
   * open, and where nothing tells.
   */
  outcome: Outcome | null;
  /** Whole working days overdue, now or at its end; 0: it is not. */
  lateDays: number;
  /** Nguyên nhân, as the page says it. */
  cause: string;
  /** Số ký hiệu of the answer. */
  answer: string;
  /** Reminder letters marked as sent. */
  reminders: number;
  /** A person has set that it is late for an objective cause (NĐ 335/2025/NĐ-CP); null: nobody has. */
  objective: { reason: string } | null;
  criticised: { kind: Criticism; date: IsoDate }[];
  firstSeen: Instant;
  lastSeen: Instant;
  /** Name of the team file it comes from; '' where it was seen in this browser. */
  from: string;
}

/** How much of a list was seen: "đã thấy 50/580". `total` undefined: the page does not say. */
export interface Coverage {
  listId: string;
  site: string;
  account: string;
  title: string;
  seen: number;
  total?: number;
  seenAt: Instant;
}

/** What every export says of itself. */
export interface ReportBasis {
  now: Instant;
  /** Origins of the rows. */
  sites: string[];
  /** The filter in words; '' for none. */
  filter: string;
  /** How many dossiers the report was made on, shown or not: "tính trên N hồ sơ đã thấy". */
  seen: number;
  /** Secret rows that pages showed and that were left out; null: no open page could tell. */
  secret: number | null;
  coverage: Coverage[];
  /** Persons are left out, by the office's policy. */
  isWithoutPersons: boolean;
}

/** One bar of a picture. */
export interface Bar {
  name: string;
  count: number;
}

/** Whole working days late, both ends included; `to` null: and more. */
export interface AgeBucket {
  from: number;
  to: number | null;
  count: number;
}

/** The late rates of one quarter: of all, and of the units with most to count, which are the same in each quarter. */
export interface QuarterBars {
  quarter: Quarter;
  total: LateRate;
  units: GroupRate[];
}

/** What the pictures of a report are drawn from. */
export interface ReportPictures {
  /** The coming working days, by name `YYYY-MM-DD`. */
  due: Bar[];
  ageing: AgeBucket[];
  quarters: QuarterBars[];
}
