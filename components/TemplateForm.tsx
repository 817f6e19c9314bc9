import { useState } from 'preact/hooks';
import type { Language } from '../lib/locale/language';
import { templateTexts } from '../lib/locale/letter-office';
import { templateProblemText } from '../lib/locale/letter-templates';
import { optionTexts } from '../lib/locale/options';
import type { TemplateProblem } from '../lib/model/letter-problem';
import { Locked, SavedLine } from './Field';

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
  isOpen?: boolean;
  /** Answers whether it is stored. */
  onSave: (text: string) => Promise<boolean>;
  onReset: () => Promise<boolean>;
}

/** More problems than these help nobody. */
const mostProblems = 20;

/** The wording of a kind of letter, as data: what is written here is checked and never run. */
export function TemplateForm({
  language,
  text,
  isOwn,
  isLocked,
  problems,
  isOpen,
  onSave,
  onReset,
}: TemplateFormProps) {
  const texts = templateTexts[language];
  // What is typed stays until something else is in force, whatever is drawn anew meanwhile.
  const [typed, setTyped] = useState<{ text: string; over: string | null } | null>(null);
  const [told, setTold] = useState<'saved' | 'undone' | 'failed' | null>(null);
  /** What held before the last saving. */
  const [former, setFormer] = useState<Pick<TemplateFormProps, 'text' | 'isOwn'> | null>(null);
  const isOver = typed?.over != null && typed.over !== text;
  const value = typed === null || isOver ? text : typed.text;
  const done = (isDone: boolean) => {
    if (isDone) setTyped((now) => (now === null || now.text === value ? { text: value, over: text } : now));
    if (isDone) setFormer({ text, isOwn });
    setTold(isDone ? 'saved' : 'failed');
  };
  const undo = (before: NonNullable<typeof former>) => {
    setTyped(null);
    void (before.isOwn ? onSave(before.text) : onReset()).then((isDone) => setTold(isDone ? 'undone' : 'failed'));
  };
  return (
    <details class="office" open={isOpen}>
      <summary>{texts.title}</summary>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void onSave(value).then(done);
        }}
      >
        <p class="quiet">{isLocked ? <Locked language={language} /> : texts.help}</p>
        {problems.length > 0 && (
          <ul class="warning" role="alert">
            {problems.slice(0, mostProblems).map((problem) => {
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
            onInput={(event) => {
              setTyped({ text: event.currentTarget.value, over: null });
              setTold(null);
            }}
          />
        </label>
        {!isLocked && (
          <p class="buttons">
            <button type="submit">{texts.save}</button>
            {isOwn && (
              <button type="button" onClick={() => void onReset().then(done)}>
                {texts.reset}
              </button>
            )}
          </p>
        )}
        <SavedLine language={language} state={told ?? 'typing'} undo={former && (() => undo(former))} />
        {told === 'failed' && problems.length === 0 && (
          <p role="alert" class="warning">
            {optionTexts[language].failed}
          </p>
        )}
      </form>
    </details>
  );
}
