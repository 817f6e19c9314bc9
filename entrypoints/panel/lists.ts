import type { PanelTab } from '../../lib/locale/panel';
import type { AtRiskList } from '../../lib/model/at-risk';
import type { AsideList, DayRange, FollowUps, PeriodView } from '../../lib/model/dossier-view';
import type { Reason } from '../../lib/model/standing';
import { now } from '../../lib/platform';
import { asideList, atRisk, followUps, periodJournal, reasonsFor } from '../../lib/store';
import { followList } from '../shared/health';
import type { Parts } from './parts';

/** Rows shown at first, and how many more each time. */
const page = 100;
const mostAside = 500;
const mostOwed = 500;
const mostJournals = 500;
const dayMs = 86_400_000;

/** The lists of the panel: each is read when its tab is looked at. */
export function panelLists({ db, signal, settings, world, draw }: Parts) {
  let shown = page;
  let list: AtRiskList | null = null;
  let reasons: Record<string, Reason[]> = {};
  let follow: FollowUps | null = null;
  let aside: AsideList | null = null;
  const again = { follow: 0, aside: 0 };
  let period: PeriodView | 'reading' | null = null;

  async function readRisk(): Promise<void> {
    const known = settings();
    if (known === null) return;
    const at = { now: now(), world: world(known) };
    const next = await atRisk(db, { limit: shown, ...at });
    const keys = next.rows.map(({ key }) => key);
    reasons = Object.fromEntries(await reasonsFor(db, keys, at));
    list = next;
    followList(db, next, known.language);
  }

  /** Reads what all dossiers are gone through for: with very many, not anew at each write of each scan. */
  async function walk(tab: 'follow' | 'aside', isAsked: boolean): Promise<void> {
    const known = settings();
    const start = now();
    if (known === null || (!isAsked && start < again[tab])) return;
    const parts = { now: start, world: world(known), signal };
    if (tab === 'follow') follow = await followUps(db, { ...parts, identity: known.identity, limit: mostOwed });
    else aside = await asideList(db, { ...parts, limit: mostAside });
    again[tab] = now() + (now() - start) * 10;
  }

  return {
    state: () => ({ list, reasons, follow, aside, period }),
    /** Reads what a tab shows; a journal is read only when it is asked for. `isAsked`: by the user, and not by the clock. */
    async refresh(tab: PanelTab, isAsked: boolean): Promise<void> {
      if (tab === 'risk') await readRisk();
      if (tab === 'follow' || tab === 'aside') await walk(tab, isAsked);
    },
    more(): void {
      shown += page;
      void readRisk().then(draw);
    },
    async showPeriod({ from, to }: DayRange): Promise<void> {
      const known = settings();
      if (known === null || period === 'reading') return;
      period = 'reading';
      draw();
      const ends = { from: startOf(from), to: startOf(to) + dayMs };
      period = await periodJournal(db, { ...ends, now: now(), world: world(known), limit: mostJournals, signal });
      draw();
    },
  };
}

/** 00:00 of a civil day of Việt Nam. */
function startOf(day: string): number {
  return Date.parse(`${day}T00:00+07:00`);
}
