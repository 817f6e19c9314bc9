import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { checkTexts } from '../lib/locale/check';
import type { Language } from '../lib/locale/language';
import { letterNames } from '../lib/locale/letters';
import { optionTexts } from '../lib/locale/options';
import { reportOptionTexts } from '../lib/locale/report-options';
import { settingFormTexts } from '../lib/locale/setting-forms';
import { type LetterKind, letterKinds } from '../lib/model/letter';
import type { LetterSettings } from '../lib/model/letter-office';
import type { SettingProblem } from '../lib/model/setting-problem';
import type { ReportSettings } from '../lib/model/settings';
import { AliasForm } from './AliasForm';
import { DirectionForm } from './DirectionForm';
import { ChoiceField } from './Field';
import { LetterRulesForm } from './LetterRulesForm';
import { OfficeForm } from './OfficeForm';
import { ReportRulesForm } from './ReportRulesForm';
import { SettingForm, type SettingFormProps } from './SettingForm';
import { SettingProblems } from './SettingProblems';
import { TemplateForm, type TemplateFormProps } from './TemplateForm';

export interface OptionsProps {
  language: Language;
  /** Forms made from the schemas, one for each setting. */
  settings: readonly Omit<SettingFormProps, 'language'>[];
  /** What is wrong in the settings. */
  problems: readonly SettingProblem[];
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
  /** Further sections. */
  children?: ComponentChildren;
}

/** The page of options: every setting, and what is wrong in them. */
export function Options({ language, settings, problems, children, onCheck, onGuide, ...props }: OptionsProps) {
  const forms = settingFormTexts[language];
  return (
    <main>
      <header>
        <h1>{optionTexts[language].title}</h1>
        <p class="buttons">
          <button type="button" class="link" onClick={onCheck}>
            {checkTexts[language].title}
          </button>
          <button type="button" class="link" onClick={onGuide}>
            {checkTexts[language].guide}
          </button>
        </p>
      </header>
      <SettingProblems language={language} problems={problems} />
      <section aria-labelledby="settings">
        <h2 id="settings">{forms.section}</h2>
        <p class="quiet">{forms.help}</p>
        {settings.map((setting) => (
          <SettingForm key={setting.name} language={language} {...setting} />
        ))}
      </section>
      <LetterSection language={language} {...props} />
      <section aria-labelledby="reports">
        <h2 id="reports">{reportOptionTexts[language].section}</h2>
        <ReportRulesForm
          language={language}
          reports={props.reports}
          isLocked={props.isReportLocked}
          onSave={props.onSaveReports}
        />
      </section>
      {children}
    </main>
  );
}

type LetterProps = Pick<OptionsProps, 'language' | 'letters' | 'isLocked' | 'template' | 'onSave'>;

/** What letters say, and when. */
function LetterSection({ language, letters, isLocked, template, onSave }: LetterProps) {
  const texts = optionTexts[language];
  const [chosen, setChosen] = useState<LetterKind>('congVan');
  const own = { language, isLocked };
  return (
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
  );
}
