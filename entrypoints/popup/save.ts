import { pageTexts } from '../../lib/locale/page';
import { reportTexts } from '../../lib/locale/report';
import { showBarInTab } from '../../lib/messages/pages';
import type { Diagnosis, FrameDiagnosis } from '../../lib/model/diagnosis';
import type { Settings } from '../../lib/model/settings';
import { browserName, now, ownVersion, runInFrames, saveFile } from '../../lib/platform';
import { listToCsv } from '../../lib/reports';
import { problemsForSupport, type SettingsRead } from '../../lib/settings';
import { worldOf } from '../../lib/standing';
import { atRisk, type Database, reasonsFor } from '../../lib/store';
import { holdToRules } from '../shared/hold';
import { secretRows } from '../shared/secret';
import type { AllowedSite } from './site';

const mostExported = 10_000;

/** What the popup saves as files, and whether the last one was refused. */
export function popupFiles(db: Database, draw: () => void) {
  let isFileRefused = false;
  return (front: AllowedSite | null, read: SettingsRead | null) => ({
    isFileRefused,
    async onSaveCsv(): Promise<void> {
      if (read === null) return;
      isFileRefused = !(await saveCsv(db, read.settings));
      draw();
    },
    onDiagnosis: () => front && read && saveDiagnosis(front.tabId, read),
    onShowBar: () => front && void showBarInTab(front.tabId),
  });
}

/** The list of what is at risk as a file. False: none, as what is kept cannot be held to the rules of today. */
export async function saveCsv(db: Database, settings: Settings): Promise<boolean> {
  const { language } = settings;
  const at = { now: now(), world: worldOf(settings) };
  if (!(await holdToRules(db, settings, at.world))) return false;
  const all = await atRisk(db, { limit: mostExported, ...at });
  const reasons = await reasonsFor(
    db,
    all.rows.map(({ key }) => key),
    at,
  );
  const rows = all.rows.map((row) => ({ ...row, reasons: reasons.get(row.key) ?? row.reasons }));
  const csv = listToCsv(rows, {
    language,
    basis: {
      now: at.now,
      sites: [...new Set(rows.map(({ site }) => site))],
      filter: '',
      seen: all.kept,
      secret: await secretRows(),
      coverage: [],
      isWithoutPersons: settings.hiddenParts.includes('persons'),
    },
  });
  saveFile(`${reportTexts[language].fileName}.csv`, 'text/csv;charset=utf-8', csv);
  return true;
}

/** How the page in front is built and what is wrong in the settings, for support. */
async function saveDiagnosis(tabId: number, read: SettingsRead): Promise<void> {
  const frames = await runInFrames<FrameDiagnosis>(tabId, '/diagnosis.js').catch(() => []);
  const diagnosis: Diagnosis = {
    format: 1,
    extension: ownVersion(),
    browser: browserName(),
    settings: problemsForSupport(read.problems),
    frames: frames.map(({ result }) => result),
  };
  saveFile(
    `${pageTexts[read.settings.language].diagnosisFile}.json`,
    'application/json',
    JSON.stringify(diagnosis, null, 1),
  );
}
