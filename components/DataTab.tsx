import { dataTexts } from '../lib/locale/data';
import type { Language } from '../lib/locale/language';
import { type DataNotice, isNearlyFull, type KeptView } from '../lib/model/data-view';
import { BackupFirst, BackupForm } from './BackupForm';
import { ForgetForm } from './ForgetForm';
import { focusOnce } from './focus';
import { Part } from './Part';
import { RestoreForm, type RestoreFormProps } from './RestoreForm';
import { WipeForm } from './WipeForm';

export interface DataTabProps extends Omit<RestoreFormProps, 'stage' | 'backupFirst'> {
  view: KeptView;
  onPreviewOld: (days: number) => void;
  onForgetOld: (days: number) => void;
  /** '' for none. */
  onBackup: (passphrase: string) => void;
  onWipe: () => Promise<boolean>;
}

/** What is kept, and everything that can be done with all of it. */
export function DataTab({ view, onPreviewOld, onForgetOld, onBackup, onWipe, ...onRestore }: DataTabProps) {
  const { language } = onRestore;
  const backupFirst = (
    <Part of="backup">
      <BackupFirst language={language} />
    </Part>
  );
  return (
    <div class="data">
      {view.notice !== null && <Notice key={JSON.stringify(view.notice)} language={language} notice={view.notice} />}
      <Kept language={language} view={view} />
      <ForgetForm
        language={language}
        closedDays={view.closedDays}
        found={view.oldOnes}
        onPreview={onPreviewOld}
        onForget={onForgetOld}
      />
      <Part of="backup">
        <BackupForm language={language} onBackup={onBackup} />
      </Part>
      <Part of="backup">
        <RestoreForm stage={view.restore} backupFirst={backupFirst} {...onRestore} />
      </Part>
      <WipeForm language={language} backupFirst={backupFirst} onWipe={onWipe} />
    </div>
  );
}

/** How much is kept, where, and how safe it is there. */
export function Kept({ language, view }: { language: Language; view: KeptView }) {
  const texts = dataTexts[language];
  const { counts, health } = view;
  const { usage, quota } = health ?? {};
  const isKnown = usage !== undefined && quota !== undefined && quota > 0;
  return (
    <section class="card part" aria-labelledby="kept-title">
      <h2 id="kept-title">{texts.kept}</h2>
      {counts !== null && (
        <ul class="plain-list">
          {texts.counts(counts).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p class="quiet">{texts.where}</p>
      {isKnown && <p class="quiet">{texts.size(usage, quota)}</p>}
      {health !== null && isNearlyFull(health) && <p class="warning">{texts.nearlyFull}</p>}
      {health !== null && <p class="quiet">{health.persisted ? texts.safe : texts.notSafe}</p>}
    </section>
  );
}

/** What came of the last thing done with the data. */
export function Notice({ language, notice }: { language: Language; notice: DataNotice }) {
  const isBad = notice.kind === 'failed' || notice.kind === 'wrongFile';
  return (
    <p
      class={isBad ? 'warning' : 'notice'}
      role={isBad ? 'alert' : 'status'}
      // It stands above the forms it answers, which may be far down, and whose button may be gone.
      tabIndex={-1}
      ref={focusOnce}
    >
      {noticeText(dataTexts[language], notice)}
    </p>
  );
}

function noticeText(texts: (typeof dataTexts)[Language], notice: DataNotice): string {
  switch (notice.kind) {
    case 'forgot':
      return texts.forgot(notice.dossiers);
    case 'made':
      return texts.made(notice.file, notice.isLocked);
    case 'restored':
      return texts.restored(notice.changes);
    case 'wrongFile':
      return texts.wrong[notice.problem];
    case 'wiped':
      return texts.wiped;
    case 'failed':
      return texts.failed[notice.problem];
  }
}
