import type { ReportQuery } from '../../lib/model/report-query';
import { usualQuery } from '../../lib/reports';
import { saveSetting } from '../../lib/settings';
import type { Parts } from '../shared/parts';

/** The filters of the list, and the name of the view that they came from. */
export interface Viewed {
  query(): ReportQuery;
  shown(): string;
  show(query: ReportQuery, name?: string): void;
  name(view: string): void;
}

/** Filters under a name: a setting of the user's own. */
export function savedViews({ areas, settings }: Parts, viewed: Viewed) {
  const all = () => settings()?.views ?? [];
  const others = (name: string) => all().filter((one) => one.name !== name);
  return {
    shown: viewed.shown,
    onShow(name: string): void {
      const found = all().find((one) => one.name === name);
      viewed.show(found?.query ?? usualQuery, found?.name);
    },
    async onSave(name: string): Promise<void> {
      viewed.name(name);
      await saveSetting(areas, 'views', [...others(name), { name, query: viewed.query() }]);
    },
    async onRemove(name: string): Promise<void> {
      viewed.name('');
      await saveSetting(areas, 'views', others(name));
    },
  };
}
