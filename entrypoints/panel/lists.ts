import type { PanelTab } from '../../lib/locale/panel';
import type { AtRiskList, AtRiskRow } from '../../lib/model/at-risk';
import type { DayRange, PeriodView } from '../../lib/model/dossier-view';
import type { Reason } from '../../lib/model/standing';
import { now } from '../../lib/platform';
import { periodJournal, reasonsFor, riskOrder, riskRows } from '../../lib/store';
import { followList } from '../shared/health';
import type { Parts } from '../shared/parts';
import { panelWalks } from './walks';

/** Rows that are read with those in sight, before and behind them. */
const around = 40;
const mostJournals = 5000;
const dayMs = 86_400_000;

/** The lists of the panel: each is read when its tab is looked at. */
export function panelLists(parts: Parts) {
  const { db, signal, world, here, draw } = parts;
  const walks = panelWalks(parts);
  let list: AtRiskList | null = null;
  let keys: readonly string[] = [];
  let rows: ReadonlyMap<string, AtRiskRow> = new Map();
  let reasons: ReadonlyMap<string, Reason[]> = new Map();
  let sight = { from: 0, to: around };
  let period: PeriodView | 'reading' | null = null;

  /** What is in sight; `isAnew`: what was read before does not hold any more. */
  async function readRows(isAnew: boolean): Promise<void> {
    const at = here();
    if (at === null) return;
    const near = keys.slice(Math.max(0, sight.from - around), sight.to + around + 1);
    const wanted = near.filter((key) => isAnew || !rows.has(key));
    if (wanted.length === 0) return;
    const [found, why] = await Promise.all([riskRows(db, wanted, at), reasonsFor(db, wanted, at)]);
    rows = new Map([...(isAnew ? [] : rows), ...found.map((row) => [row.key, row] as const)]);
    reasons = isAnew ? why : new Map([...reasons, ...why]);
  }

  async function readRisk(): Promise<void> {
    const at = here();
    if (at === null) return;
    const next = await riskOrder(db, at);
    const before = keys;
    // The same list stays the same: what goes by it need not look again.
    keys = before.length === next.keys.length && before.every((key, i) => key === next.keys[i]) ? before : next.keys;
    await readRows(true);
    list = next.list;
    followList(db, list, at.settings);
  }

  return {
    state: () => ({ risk: { list, keys, rows, reasons }, period, ...walks.state() }),
    /** Reads what a tab shows; a journal is read only when it is asked for. `isAsked`: by the user, and not by the clock. */
    async refresh(tab: PanelTab, isAsked: boolean): Promise<void> {
      // What could not be read may be there again, and every tab goes by it.
      if (tab === 'risk' || list?.problem !== undefined) await readRisk();
      if (tab === 'follow' || tab === 'aside') await walks[tab](isAsked);
    },
    onRange(from: number, to: number): void {
      sight = { from, to };
      void readRows(false).then(draw);
    },
    async showPeriod({ from, to }: DayRange): Promise<void> {
      const known = parts.settings();
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
