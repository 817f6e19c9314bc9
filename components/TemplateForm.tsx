import { useState } from 'preact/hooks';
import type { Language } from '../lib/locale/language';
import { templateTexts } from '../lib/locale/letter-editor';
import { templateProblemText } from '../lib/locale/letter-templates';
import type { TemplateProblem } from '../lib/model/letter-problem';

export interface TemplateFormProps {
  language: Language;
  /** The template in force, as JSON. */
  text: string;
  /** It is the office's own. */
  isOwn: boolean;
  /** Set by the office's policy: shown, not changed. */
  isLocked: boolean;
  /** What is wrong with what was to be saved last; nothing of that is in force. */
  problems: readonly TemplateProblem[];
  onSave: (text: string) => void;
  onReset: () => void;
}

/** The wording of a kind of letter, as data: what is written here is checked and never run. */
export function TemplateForm({ language, text, isOwn, isLocked, problems, onSave, onReset }: TemplateFormProps) {
  const texts = templateTexts[language];
  const [value, setValue] = useState(text);
  return (
    <details class="office">
      <summary>{texts.title}</summary>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(value);
        }}
      >
        <p class="quiet">{isLocked ? texts.locked : texts.help}</p>
        {problems.length > 0 && (
          <ul class="warning" role="alert">
            {problems.slice(0, 20).map((problem) => {
              const said = templateProblemText(language, problem);
              return <li key={said}>{said}</li>;
            })}
          </ul>
        )}
        <label>
          {isOwn ? texts.own : texts.shipped}
          <textarea
            rows={14}
            spellcheck={false}
            readOnly={isLocked}
            value={value}
            onInput={(event) => setValue(event.currentTarget.value)}
          />
        </label>
        {!isLocked && (
          <p class="buttons">
            <button type="submit">{texts.save}</button>
            {isOwn && (
              <button type="button" onClick={onReset}>
                {texts.reset}
              </button>
            )}
          </p>
        )}
      </form>
    </details>
  );
}
