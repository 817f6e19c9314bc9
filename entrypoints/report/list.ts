import type { Remote } from 'comlink';
import type { ListWindow } from '../../components/report/ReportTable';
import type { ReportQuery, Selection } from '../../lib/model/report-query';
import { usualQuery } from '../../lib/reports';
import { saveSetting } from '../../lib/settings';
import type { Parts } from '../shared/parts';
import type { ReportService } from './service';

/** The list of the report: its filters, and the lines in view. Answers of the worker to an older question are dropped. */
export function reportList(service: Remote<ReportService>, { areas, settings, draw }: Parts) {
  let query = usualQuery;
  let view = '';
  let selection: Selection | null = null;
  let list: ListWindow = { total: 0, from: 0, lines: [] };
  let asked = 0;
  let need = { from: 0, to: 60 };

  async function lines(): Promise<void> {
    const mine = ++asked;
    const { from, to } = need;
    const found = await service.lines(from, to);
    if (mine !== asked) return;
    list = { total: selection?.lines ?? 0, from, lines: found };
    draw();
  }

  async function select(): Promise<void> {
    const mine = ++asked;
    const found = await service.select(query);
    if (mine !== asked) return;
    selection = found;
    await lines();
  }

  function ask(next: ReportQuery, name = ''): void {
    query = next;
    view = name;
    draw();
    void select();
  }

  const views = () => settings()?.views ?? [];
  return {
    select,
    query: () => query,
    selection: () => selection,
    window: () => list,
    need(from: number, to: number): void {
      need = { from, to };
      void lines();
    },
    ask: (next: ReportQuery) => ask(next),
    clear: () => ask(usualQuery),
    views: {
      shown: () => view,
      onShow(name: string): void {
        const found = views().find((one) => one.name === name);
        ask(found?.query ?? usualQuery, found?.name);
      },
      async onSave(name: string): Promise<void> {
        view = name;
        await saveSetting(areas, 'views', [...views().filter((one) => one.name !== name), { name, query }]);
      },
      async onRemove(name: string): Promise<void> {
        view = '';
        await saveSetting(
          areas,
          'views',
          views().filter((one) => one.name !== name),
        );
      },
    },
  };
}
