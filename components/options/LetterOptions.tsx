import { useState } from 'preact/hooks';
import type { Language } from '../../lib/locale/language';
import { letterNames } from '../../lib/locale/letters';
import { optionTexts } from '../../lib/locale/options';
import { type LetterKind, letterKinds } from '../../lib/model/letter';
import type { LetterSettings } from '../../lib/model/letter-office';
import { AliasForm } from '../AliasForm';
import { DirectionForm } from '../DirectionForm';
import { ChoiceField } from '../Field';
import { LetterRulesForm } from '../LetterRulesForm';
import { OfficeForm } from '../OfficeForm';
import { TemplateForm, type TemplateFormProps } from '../TemplateForm';

export interface LetterOptionsProps {
  language: Language;
  letters: LetterSettings;
  /** Set by the office's policy: `office.agency`, `aliases`. */
  isLocked: (path: string) => boolean;
  template: (kind: LetterKind) => Omit<TemplateFormProps, 'language'>;
  /** Answers whether it is stored. */
  onSave: (next: Partial<LetterSettings>) => Promise<boolean>;
}

/** What letters say, and when. */
export function LetterOptions({ language, letters, isLocked, template, onSave }: LetterOptionsProps) {
  const texts = optionTexts[language];
  const [chosen, setChosen] = useState<LetterKind>('congVan');
  const own = { language, isLocked };
  return (
    <>
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
    </>
  );
}
