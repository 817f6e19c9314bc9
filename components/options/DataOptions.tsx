import type { Language } from '../../lib/locale/language';
import { aboutTexts } from '../../lib/locale/option-about';
import type { KeptView } from '../../lib/model/data-view';
import { BackupFirst, BackupForm } from '../BackupForm';
import { type DataTabProps, Kept, Notice } from '../DataTab';
import { ForgetForm } from '../ForgetForm';
import { Part } from '../Part';
import { RestoreForm } from '../RestoreForm';
import { WipeForm } from '../WipeForm';

/** What is kept and how it is forgotten; last, everything at once, with a backup offered first. */
export function PrivacyData({ view, onPreviewOld, onForgetOld, onWipe, language }: DataTabProps) {
  const texts = aboutTexts[language];
  const backupFirst = (
    <Part of="backup">
      <p class="warning">
        {texts.backupFirst} <a href="#backup">{texts.toBackup}</a>
      </p>
    </Part>
  );
  return (
    <>
      <Told language={language} view={view} />
      <Kept language={language} view={view} />
      <ForgetForm
        language={language}
        closedDays={view.closedDays}
        found={view.oldOnes}
        onPreview={onPreviewOld}
        onForget={onForgetOld}
      />
      <WipeForm language={language} backupFirst={backupFirst} onWipe={onWipe} />
    </>
  );
}

/** Everything as a file, and back. */
export function BackupData({ view, onBackup, isHidden, ...onRestore }: DataTabProps & { isHidden: boolean }) {
  const { language } = onRestore;
  if (isHidden) return <p class="empty">{aboutTexts[language].hiddenBackup}</p>;
  return (
    <>
      <Told language={language} view={view} />
      <BackupForm language={language} onBackup={onBackup} />
      <RestoreForm {...onRestore} stage={view.restore} backupFirst={<BackupFirst language={language} />} />
    </>
  );
}

/** What came of the last thing done. */
function Told({ language, view: { notice } }: { language: Language; view: KeptView }) {
  return notice === null ? null : <Notice key={JSON.stringify(notice)} language={language} notice={notice} />;
}
