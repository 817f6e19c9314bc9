import type { PanelTab } from '../../lib/locale/panel';
import type { AtRiskList } from '../../lib/model/at-risk';
import type { DayRange, PeriodView } from '../../lib/model/dossier-view';
import type { Reason } from '../../lib/model/standing';
import { now } from '../../lib/platform';
import { atRisk, periodJournal, reasonsFor } from '../../lib/store';
import { followList } from '../shared/health';
import type { Parts } from '../shared/parts';
import { panelWalks } from './walks';

/** Rows shown at first, and how many more each time. */
const page = 100;
const mostJournals = 500;
const dayMs = 86_400_000;

/** The lists of the panel: each is read when its tab is looked at. */
export function panelLists(parts: Parts) {
  const { db, signal, settings, world, draw } = parts;
  const walks = panelWalks(parts);
  let shown = page;
  let list: AtRiskList | null = null;
  let reasons: Record<string, Reason[]> = {};
  let period: PeriodView | 'reading' | null = null;

  async function readRisk(): Promise<void> {
    const known = settings();
    if (known === null) return;
    const at = { now: now(), world: world(known) };
    const next = await atRisk(db, { limit: shown, ...at });
    const keys = next.rows.map(({ key }) => key);
    reasons = Object.fromEntries(await reasonsFor(db, keys, at));
    list = next;
    followList(db, next, known);
  }

  return {
    state: () => ({ list, reasons, period, ...walks.state() }),
    /** Reads what a tab shows; a journal is read only when it is asked for. `isAsked`: by the user, and not by the clock. */
    async refresh(tab: PanelTab, isAsked: boolean): Promise<void> {
      if (tab === 'risk') await readRisk();
      if (tab === 'follow' || tab === 'aside') await walks[tab](isAsked);
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
