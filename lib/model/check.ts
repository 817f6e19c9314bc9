import type { StoreFailure } from './kept';
import type { PageStatus } from './page-status';
import type { FieldName } from './row';
import type { SettingProblem } from './setting-problem';
import type { Instant } from './time';

/** How the extension came to a site: packed in, added by the user, or only named by the setting `sites`. */
export interface CheckedSite {
  /** Origin. */
  site: string;
  from: 'packed' | 'added' | 'named';
  /** Whether the browser lets the extension in; a limit that policy lays over it is seen in open tabs only. */
  isGranted: boolean;
  /** Whether the setting `sites` lets it be read: it names this one, or none at all. */
  isAllowed: boolean;
}

/**
 * What became of an open tab of a site: its lists are read, our script is not in it, it is still loading, the browser has
 * put it to sleep, or lets no script in.
 */
export type TabState = 'reads' | 'silent' | 'loading' | 'asleep' | 'refused';

export interface CheckedTab {
  /** Origin. */
  site: string;
  state: TabState;
  /** Only where it is read. */
  status: PageStatus | null;
  /** It looks as if it held a list that was not understood. */
  isSuspect: boolean;
}

/** Who installed the extension, as the browser says; Firefox says `normal` also where a policy did. */
export type InstallType = 'admin' | 'development' | 'normal' | 'sideload' | 'other';

/** Everything the test page looks at. */
export interface CheckInput {
  at: Instant;
  versions: {
    extension: string;
    browser: string;
    install: InstallType | null;
    /** Of rules and calendar together, as it stamps kept deadlines. */
    data: string;
    /** Years whose official notice of days off is in the shipped calendar. */
    officialYears: number[];
    /** A newer version is there, and waits for a quiet moment. */
    isUpdateWaiting: boolean;
  };
  /** `late`: the browser has not answered yet, and the policy seen last holds. */
  policy: { seen: 'yes' | 'no' | 'late'; paths: string[] };
  /** Whether the user can add sites in this build. */
  canAsk: boolean;
  sites: CheckedSite[];
  tabs: CheckedTab[];
  /** Tabs that the browser's policy keeps the extension out of; which sites they are on, it does not tell. */
  blockedTabs: number;
  problems: SettingProblem[];
  storage: {
    /** Why nothing can be written now. */
    failure: StoreFailure | null;
    dossiers: number | null;
    persisted: boolean;
    usage?: number;
    quota?: number;
  };
}

/** One thing that is wrong, or worth knowing, with what tells it from others of its kind. */
export type Finding =
  | { kind: 'noSite'; canAsk: boolean }
  | { kind: 'notGranted'; site: string; canAsk: boolean }
  | { kind: 'withdrawn' | 'notAllowed'; site: string }
  /** `sites`: those of which no open tab can be read. */
  | { kind: 'blocked'; tabs: number; sites: string[] }
  /** Nothing of them is open, so nothing can be said of how they are read. */
  | { kind: 'notOpen'; sites: string[] }
  | { kind: 'silent' | 'refused' | 'suspect' | 'asleep' | 'loading' | 'noList'; site: string }
  | { kind: 'unread' | 'partly'; site: string; missing: FieldName[] }
  | { kind: 'adapterOff'; site: string; id: string; fault: 'invalid' | 'slow' }
  | { kind: 'keeping'; site: string; why: Exclude<PageStatus['keeping'], 'ok'> }
  | ({ kind: 'setting' } & SettingProblem)
  | { kind: 'storage'; failure: StoreFailure }
  | { kind: 'nearlyFull' | 'notPersisted' | 'policyLate' | 'updateWaiting' }
  | { kind: 'noCalendar'; year: number };
export type FindingKind = Finding['kind'];
