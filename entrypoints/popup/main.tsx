import { Popup } from '../../components/Popup';
import '../../components/face.css';
import { holdPage, settingAreas } from '../../lib/platform';
import { type SettingsRead, watchSettings } from '../../lib/settings';
import { openDatabase, watchDatabase } from '../../lib/store';
import { drawPage } from '../shared/draw';
import { siteAdapters } from './adapters';
import { popupList } from './list';
import { popupRows } from './rows';
import { saveCsv, saveDiagnosis } from './save';
import { allow, type Site, watchSite } from './site';
import { viewOf } from './view';
import { saveEmptyMeans, saveIdentity, seenIn } from './who';

const life = new AbortController();
const areas = settingAreas();
holdPage(life.signal);
const db = openDatabase();
const tabId = new URLSearchParams(location.search).get('tabId');
document.documentElement.dataset.view = tabId === null ? 'popup' : 'page';

const adapters = siteAdapters(areas, () => draw());
const rows = popupRows(db, () => draw());
const list = popupList(db, () => draw());

let site: Site | null = null;
let read: SettingsRead | null = null;
let seen: number[] = [];

function draw(): void {
  const settings = read?.settings ?? { language: 'vi', hiddenParts: [] };
  const { language } = settings;
  drawPage(settings, null, () => (
    <Popup
      language={language}
      view={viewOf(site, read, seen)}
      {...list.state()}
      adapters={adapters(site, read)}
      settingProblems={read?.problems.length ?? 0}
      {...rows(read?.settings)}
      onAllow={() => allow(site, startSite)}
      onEmptyMeans={(notSecret) => site?.kind === 'allowed' && saveEmptyMeans(site, notSecret)}
      onIdentity={(identity) => site?.kind === 'allowed' && read && saveIdentity(site, read, identity)}
      onDiagnosis={() => site?.kind === 'allowed' && read && saveDiagnosis(site.tabId, read)}
      onSaveCsv={() => read && saveCsv(db, read.settings)}
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
