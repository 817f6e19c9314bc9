import { dataTexts } from '../../lib/locale/data';
import { toolbarTexts } from '../../lib/locale/toolbar';
import { tellWiped } from '../../lib/messages/pages';
import type { DataNotice, KeptView } from '../../lib/model/data-view';
import { noteWipe, now, saveFile, settingAreas, showOnToolbar, storageHealth, wipeStorage } from '../../lib/platform';
import { effectiveKey, publishSettings, readSettings } from '../../lib/settings';
import { backup, forgetOld, isOwed, keptCounts, wipe } from '../../lib/store';
import { holdToRules } from '../shared/hold';
import type { Parts } from '../shared/parts';
import { panelRestore } from './restore';

/** All that is kept: counted, saved, brought back, forgotten. */
export function panelData(parts: Parts) {
  const { db, settings, here: at, draw } = parts;
  let view: Omit<KeptView, 'closedDays' | 'restore' | 'notice'> = { counts: null, health: null, oldOnes: null };
  let notice: DataNotice | null = null;
  const tell = (next: DataNotice | null) => {
    notice = next;
    draw();
  };
  const restoring = panelRestore(parts, tell);

  async function refresh(): Promise<void> {
    const [counts, health] = await Promise.all([keptCounts(db), storageHealth()]);
    view = { ...view, counts, health };
  }

  async function forget(days: number, preview: boolean): Promise<void> {
    const identity = settings()?.identity ?? {};
    const { dossiers, problem } = await forgetOld(db, { now: now(), days, preview, isNeeded: isOwed(identity) });
    view = { ...view, oldOnes: preview && problem === undefined ? { days, dossiers } : null };
    await refresh();
    tell(problem === undefined ? (preview ? null : { kind: 'forgot', dossiers }) : { kind: 'failed', problem });
  }

  async function save(passphrase: string): Promise<void> {
    const createdAt = now();
    const here = at();
    if (here === null) return;
    const isHeld = await holdToRules(db, here.settings, here.world);
    if (!isHeld) return tell({ kind: 'failed', problem: 'noStorage' });
    const bytes = await backup(db, { createdAt, passphrase });
    if ('problem' in bytes) return tell({ kind: 'failed', problem: bytes.problem });
    const day = new Date(createdAt).toISOString().slice(0, 10);
    const file = `${dataTexts[settings()?.language ?? 'vi'].fileName}-${day}.json`;
    saveFile(file, 'application/json', bytes);
    tell({ kind: 'made', file, isLocked: passphrase !== '' });
  }

  async function wipeAll(): Promise<boolean> {
    const wipedAt = now();
    await noteWipe(wipedAt);
    const { problem } = await wipe(db);
    if (problem !== undefined) return false;
    await tellWiped();
    // Pages go by the settings in force: without them they would take the defaults for a change and begin anew.
    await wipeStorage([effectiveKey], wipedAt);
    const areas = settingAreas();
    await publishSettings(areas, (await readSettings(areas)).settings);
    void showOnToolbar('', toolbarTexts[settings()?.language ?? 'vi'].title(0));
    view = { ...view, oldOnes: null };
    await refresh();
    tell({ kind: 'wiped' });
    return true;
  }

  return {
    refresh,
    isFull: () => notice?.kind === 'failed' && notice.problem === 'quota',
    props: () => ({
      view: { ...view, notice, restore: restoring.stage(), closedDays: settings()?.retention.closedDays ?? 400 },
      onPreviewOld: (days: number) => void forget(days, true),
      onForgetOld: (days: number) => void forget(days, false),
      onBackup: (passphrase: string) => void save(passphrase),
      onWipe: wipeAll,
      ...restoring.events,
    }),
  };
}
