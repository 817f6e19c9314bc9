import { tellChanged } from '../../lib/messages/pages';
import type { DataNotice, RestoreStage } from '../../lib/model/data-view';
import {
  type BackupContent,
  minimised,
  previewRestore,
  type RestoreMode,
  readBackup,
  restore,
  restoreGate,
} from '../../lib/store';
import { keepingRules, type Parts } from '../shared/parts';

/** A backup file on its way in: nothing is written before what would change has been shown. */
export function panelRestore({ db, areas, settings, world, draw }: Parts, tell: (notice: DataNotice | null) => void) {
  let stage: RestoreStage = { kind: 'none' };
  let open: { name: string; bytes: Uint8Array; content: BackupContent | null } | null = null;
  const show = (next: RestoreStage) => {
    stage = next;
    draw();
  };

  const rulesAt = keepingRules(db, areas);
  const partsFor = (mode: RestoreMode, known = settings()) =>
    known && { mode, world: world(known), gate: restoreGate(rulesAt(known)) };

  async function read(passphrase = ''): Promise<void> {
    const known = settings();
    if (open === null || known === null) return;
    show({ kind: 'opening' });
    const content = await readBackup(open.bytes, passphrase);
    if (!('problem' in content)) {
      open.content = minimised(content, rulesAt(known));
      return preview('merge');
    }
    if (content.problem === 'passphrase') return show({ kind: 'locked', file: open.name, isWrong: passphrase !== '' });
    close({ kind: 'wrongFile', problem: content.problem });
  }

  async function preview(mode: RestoreMode): Promise<void> {
    const parts = partsFor(mode);
    if (parts === null || open?.content == null) return;
    const { name: file, content } = open;
    const { problem, ...changes } = await previewRestore(db, content, parts);
    if (problem !== undefined) return close({ kind: 'failed', problem });
    const { createdAt, damaged } = content;
    show({ kind: 'ready', file, createdAt, damaged, dossiers: content.dossiers.length, mode, changes });
  }

  async function write(): Promise<void> {
    const parts = stage.kind === 'ready' ? partsFor(stage.mode) : null;
    if (parts === null || open?.content == null) return;
    const { problem, ...changes } = await restore(db, open.content, parts);
    close(problem === undefined ? { kind: 'restored', changes } : { kind: 'failed', problem });
    if (problem === undefined) await tellChanged();
  }

  function close(notice: DataNotice | null): void {
    open = null;
    stage = { kind: 'none' };
    tell(notice);
  }

  return {
    stage: () => stage,
    events: {
      async onFile(file: File) {
        tell(null);
        open = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), content: null };
        await read();
      },
      onPassphrase: (passphrase: string) => void read(passphrase),
      onMode: (mode: RestoreMode) => void preview(mode),
      onRestore: () => void write(),
      onCancel: () => close(null),
    },
  };
}
