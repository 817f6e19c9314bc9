import type { Remote } from 'comlink';
import type { ListWindow } from '../../components/report/ReportTable';
import type { ReportQuery, Selection } from '../../lib/model/report-query';
import { usualQuery } from '../../lib/reports';
import type { Parts } from '../shared/parts';
import { savedViews } from './saved-views';
import type { ReportService } from './service';

/** The list of the report: its filters, and the lines in view. Answers of the worker to an older question are dropped. */
export function reportList(service: Remote<ReportService>, parts: Parts) {
  const { draw } = parts;
  let query = usualQuery;
  let view = '';
  let selection: Selection | null = null;
  let list: ListWindow = { turn: 0, total: 0, from: 0, lines: [] };
  let turn = 0;
  let need = { from: 0, to: 60 };
  let isAsking = false;

  /** A filter that was saved before persons were hidden names them, and would in every file. */
  function allowed(): ReportQuery {
    if (!parts.settings()?.hiddenParts.includes('persons')) return query;
    return { ...query, persons: [], group: query.group === 'person' ? 'none' : query.group };
  }

  /** One question at a time, so that a list that is dragged along shows what the last answer had, and never nothing. */
  async function lines(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    try {
      for (let mine = -1, at = need; mine !== turn || at !== need; ) {
        [mine, at] = [turn, need];
        const found = await service.lines(at.from, at.to);
        if (mine !== turn) continue;
        list = { turn, total: selection?.lines ?? 0, from: at.from, lines: found };
        draw();
      }
    } finally {
      isAsking = false;
    }
  }

  async function select(): Promise<void> {
    const mine = ++turn;
    const found = await service.select(allowed());
    if (mine !== turn) return;
    selection = found;
    // Another list begins at its beginning.
    need = { from: 0, to: 60 };
    await lines();
  }

  function ask(next: ReportQuery, name = ''): void {
    query = next;
    view = name;
    draw();
    void select();
  }

  return {
    select,
    query: allowed,
    selection: () => selection,
    window: () => list,
    need(from: number, to: number): void {
      need = { from, to };
      void lines();
    },
    ask: (next: ReportQuery) => ask(next),
    clear: () => ask(usualQuery),
    views: savedViews(parts, {
      query: allowed,
      shown: () => view,
      show: ask,
      name: (next) => {
        view = next;
      },
    }),
  };
}
