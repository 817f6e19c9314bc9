import { useState } from 'preact/hooks';
import type { Language } from '../../lib/locale/language';
import { exportTexts } from '../../lib/locale/report-export';
import { reportFileTexts } from '../../lib/locale/report-files';
import { type ExportChoice, exportForms, type Saving } from '../../lib/model/report-files';
import { type LayoutName, layoutChoices } from '../../lib/model/report-table';

export interface ReportExportsProps {
  language: Language;
  saving: Saving | null;
  onSave: (choice: ExportChoice) => void;
  onSnapshot: () => void;
  onCancel: () => void;
}

/** The ways the list leaves the page. */
export function ReportExports({ language, saving, onSave, onSnapshot, onCancel }: ReportExportsProps) {
  const texts = reportFileTexts[language];
  const [layout, setLayout] = useState<LayoutName>('atRisk');
  const isWorking = saving?.kind === 'working';
  // A disabled button would lose the focus of who has just pressed it.
  const unlessWorking = (act: () => void) => () => {
    if (!isWorking) act();
  };
  return (
    <fieldset class="report-exports">
      <legend>{texts.save}</legend>
      <div class="line">
        <label>
          {texts.layout}{' '}
          <select value={layout} onChange={(event) => setLayout(event.currentTarget.value as LayoutName)}>
            {layoutChoices.map((name) => (
              <option key={name} value={name}>
                {exportTexts[language].layouts[name]}
              </option>
            ))}
          </select>
        </label>
        {exportForms.map((form) => (
          <button
            key={form}
            type="button"
            aria-disabled={isWorking}
            onClick={unlessWorking(() => onSave({ form, layout }))}
          >
            {texts[form]}
          </button>
        ))}
        <button type="button" aria-disabled={isWorking} title={texts.snapshotHelp} onClick={unlessWorking(onSnapshot)}>
          {texts.snapshot}
        </button>
      </div>
      <div role="status">{saving !== null && <State language={language} saving={saving} onCancel={onCancel} />}</div>
    </fieldset>
  );
}

function State({ language, saving, onCancel }: { language: Language; saving: Saving; onCancel: () => void }) {
  const texts = reportFileTexts[language];
  if (saving.kind === 'saved') return <p>{texts.saved(saving.file)}</p>;
  if (saving.kind === 'tooMany') return <p class="warning">{texts.tooMany(saving.most)}</p>;
  if (saving.kind !== 'working') return <p class={saving.kind === 'failed' ? 'warning' : ''}>{texts[saving.kind]}</p>;
  const { done, total } = saving;
  return (
    <p class="line">
      <label>
        {done < total ? texts.working(done, total) : texts.writing} <progress value={done} max={Math.max(1, total)} />
      </label>
      <button type="button" onClick={onCancel}>
        {texts.cancel}
      </button>
    </p>
  );
}
