import type { AdapterActions, AdapterNotice, ListedAdapter, SiteAdaptersProps } from '../../components/SiteAdapters';
import { adapterTexts } from '../../lib/locale/adapters';
import type { Language } from '../../lib/locale/language';
import type { Adapter } from '../../lib/model/adapter';
import type { PageStatus } from '../../lib/model/page-status';
import { type SettingAreas, saveFile } from '../../lib/platform';
import { adaptersOfSite } from '../../lib/reading/adapters';
import { adapterFile, readAdapterFile, removeAdapter, type SettingsRead, saveAdapters } from '../../lib/settings';
import type { Site } from './site';

/** What can be done with listed adapters, and what came of it. */
export function adapterActions(areas: SettingAreas, redraw: () => void) {
  let notice: AdapterNotice | null = null;
  let removed: Adapter | null = null;
  const show = (next: AdapterNotice | null) => {
    notice = next;
    redraw();
  };
  /** Does something to the settings; what cannot be stored is said, and nothing is lost by it. */
  const change = (work: Promise<void>, done: AdapterNotice | null) =>
    work.then(
      () => show(done),
      () => show({ kind: 'notSaved' }),
    );

  async function importFile(file: File): Promise<void> {
    const read = readAdapterFile(await file.text());
    if ('problems' in read) show({ kind: 'wrongFile', file: file.name, problems: read.problems });
    else await change(saveAdapters(areas, read.adapters), { kind: 'imported', count: read.adapters.length });
  }

  return (here: readonly Adapter[], language: Language): AdapterActions => ({
    notice,
    onExport(id) {
      const chosen = here.filter((adapter) => id === null || adapter.id === id);
      const name = chosen.length === 1 ? chosen[0]?.id : adapterTexts[language].fileName;
      saveFile(`${name}.json`, 'application/json', adapterFile(chosen));
    },
    onRemove(id) {
      removed = here.find((adapter) => adapter.id === id) ?? null;
      if (removed !== null) void change(removeAdapter(areas, id), { kind: 'removed', title: titleOf(removed) });
    },
    onUndo() {
      if (removed !== null) void change(saveAdapters(areas, [removed]), null);
    },
    onImport: (file) => void importFile(file),
  });
}

/** The adapters of the site in front, and what the popup can do with them. */
export function siteAdapters(areas: SettingAreas, redraw: () => void) {
  const actions = adapterActions(areas, redraw);
  return (site: Site | null, read: SettingsRead | null): SiteAdaptersProps | null => {
    if (site?.kind !== 'allowed' || site.status === null || read === null) return null;
    const { point, status } = site;
    const here = adaptersOfSite(read.settings.adapters, site.href);
    return {
      adapters: here.map((adapter) => listed(adapter, read, status)),
      onPoint: point,
      ...actions(here, read.settings.language),
    };
  };
}

function titleOf({ title, id }: Adapter): string {
  return title ?? id;
}

/** An adapter as it is listed; `status`: of the page in front, where there is one. */
export function listed(adapter: Adapter, read: SettingsRead, status: PageStatus | null) {
  const fault = status?.switchedOff?.find(({ id }) => id === adapter.id);
  const item: ListedAdapter = {
    id: adapter.id,
    title: titleOf(adapter),
    fields: Object.keys(adapter.fields ?? {}).length,
    managed: read.managed.includes(`adapters.${adapter.id}`),
  };
  return fault === undefined ? item : { ...item, fault: { selector: fault.selector, kind: fault.fault } };
}
