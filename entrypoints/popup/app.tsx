import { Popup } from '../../components/Popup';
import type { AtRiskRow } from '../../lib/model/at-risk';
import type { Glance } from '../../lib/model/glance';
import { holdPage, now, settingAreas } from '../../lib/platform';
import { type SettingsRead, watchSettings } from '../../lib/settings';
import { openDatabase, watchDatabase } from '../../lib/store';
import { drawPage } from '../shared/draw';
import { siteAdapters } from './adapters';
import { popupList } from './list';
import { popupRows } from './rows';
import { popupFiles } from './save';
import { allow, type Site, watchSite } from './site';
import { viewOf } from './view';
import { popupWays } from './ways';
import { saveEmptyMeans, saveIdentity, seenIn } from './who';

/** All of the popup, in place of its shell and of the rows that came `first`. */
export function startPopup(glance: Glance | null, first: AtRiskRow[] | null): void {
  const life = new AbortController();
  const areas = settingAreas();
  const ways = popupWays();
  holdPage(life.signal);
  const db = openDatabase();
  const tabId = new URLSearchParams(location.search).get('tabId');

  const adapters = siteAdapters(areas, () => draw());
  const rows = popupRows(db, () => draw());
  const list = popupList(db, first, () => draw());
  const files = popupFiles(db, () => draw());

  let site: Site | null = null;
  let read: SettingsRead | null = null;
  let seen: number[] = [];

  function draw(): void {
    const settings = read?.settings ?? glance ?? { language: 'vi', hiddenParts: [] };
    const front = site?.kind === 'allowed' ? site : null;
    const known = list.state();
    drawPage(settings, null, () => (
      <Popup
        language={settings.language}
        now={now()}
        counted={known.list?.problem === 'noStorage' ? null : (known.list ?? glance)}
        view={viewOf(site, read, seen)}
        {...known}
        adapters={adapters(site, read)}
        settingProblems={read?.problems.length ?? 0}
        {...rows(read?.settings)}
        {...ways}
        {...files(front, read)}
        onAllow={() => allow(site, startSite)}
        onEmptyMeans={(notSecret) => front && saveEmptyMeans(front, notSecret)}
        onIdentity={(identity) => front && read && saveIdentity(front, read, identity)}
      />
    ));
  }

  async function refreshList(): Promise<void> {
    if (read === null) return;
    if (site?.kind === 'allowed') seen = await seenIn(db, site, read);
    await list.refresh(read.settings);
  }

  function startSite(): Promise<void> {
    return watchSite(tabId === null ? undefined : Number(tabId), life.signal, (changed) => {
      site = changed;
      void refreshList().then(draw);
    });
  }

  watchSettings(areas, life.signal, (changed) => {
    read = changed;
    void refreshList();
  });
  void startSite();
  setInterval(refreshList, 30_000);
  watchDatabase(life.signal, () => void refreshList());
  addEventListener('pagehide', () => life.abort());
}
