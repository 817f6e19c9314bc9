import { useState } from 'preact/hooks';
import { checkTexts } from '../lib/locale/check';
import type { Language } from '../lib/locale/language';
import { letterNames } from '../lib/locale/letters';
import { optionTexts } from '../lib/locale/options';
import { reportOptionTexts } from '../lib/locale/report-options';
import { type LetterKind, letterKinds } from '../lib/model/letter';
import type { LetterSettings } from '../lib/model/letter-office';
import type { ReportSettings } from '../lib/model/settings';
import { AliasForm } from './AliasForm';
import { DirectionForm } from './DirectionForm';
import { ChoiceField } from './Field';
import { LetterRulesForm } from './LetterRulesForm';
import { OfficeForm } from './OfficeForm';
import { ReportRulesForm } from './ReportRulesForm';
import { TemplateForm, type TemplateFormProps } from './TemplateForm';

export interface OptionsProps {
  language: Language;
  letters: LetterSettings;
  /** Set by the office's policy: `office.agency`, `aliases`. */
  isLocked: (path: string) => boolean;
  template: (kind: LetterKind) => Omit<TemplateFormProps, 'language'>;
  reports: ReportSettings;
  isReportLocked: (path: string) => boolean;
  onSaveReports: (reports: ReportSettings) => Promise<boolean>;
  onCheck: () => void;
  onGuide: () => void;
  /** Answers whether it is stored. */
  onSave: (next: Partial<LetterSettings>) => Promise<boolean>;
}

/** The page of options: what letters say, and when. */
export function Options({ language, letters, isLocked, template, onSave, onCheck, onGuide, ...report }: OptionsProps) {
  const texts = optionTexts[language];
  const [chosen, setChosen] = useState<LetterKind>('congVan');
  const own = { language, isLocked };
  return (
    <main>
      <header>
        <h1>{texts.title}</h1>
        <p class="buttons">
          <button type="button" class="link" onClick={onCheck}>
            {checkTexts[language].title}
          </button>
          <button type="button" class="link" onClick={onGuide}>
            {checkTexts[language].guide}
          </button>
        </p>
      </header>
      <section aria-labelledby="letters">
        <h2 id="letters">{texts.letters}</h2>
        <p class="quiet">{texts.lettersHelp}</p>
        <OfficeForm {...own} office={letters.office} isOpen onSave={(office) => onSave({ office })} />
        <LetterRulesForm {...own} letters={letters} onSave={onSave} />
        <AliasForm
          language={language}
          aliases={letters.aliases}
          isLocked={isLocked('aliases')}
          onSave={(aliases) => onSave({ aliases })}
        />
        <DirectionForm {...own} directions={letters.directions} onSave={(directions) => onSave({ directions })} />
        <div class="templates">
          <ChoiceField
            language={language}
            id="kind"
            label={texts.kind}
            value={chosen}
            options={letterKinds}
            names={letterNames[language].kinds}
            isLocked={false}
            onChoose={setChosen}
          />
          {/* All of them, so that what is typed in one is there when another was looked at meanwhile. */}
          {letterKinds.map((kind) => (
            <div key={kind} hidden={kind !== chosen}>
              <TemplateForm language={language} isOpen {...template(kind)} />
            </div>
          ))}
        </div>
      </section>
      <section aria-labelledby="reports">
        <h2 id="reports">{reportOptionTexts[language].section}</h2>
        <ReportRulesForm
          language={language}
          reports={report.reports}
          isLocked={report.isReportLocked}
          onSave={report.onSaveReports}
        />
      </section>
    </main>
  );
}
