import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Language } from '../lib/locale/language';
import { optionMistakeText, optionTexts } from '../lib/locale/options';
import type { OptionMistake } from '../lib/model/letter-options';
import { LockIcon } from './icons';
import type { FormState } from './useForm';
import type { Kept } from './useKept';

/** Who has set it, where that is the office. */
export function Locked({ language, id }: { language: Language; id?: string }) {
  return (
    <span id={id} class="quiet locked">
      <LockIcon /> {optionTexts[language].locked}
    </span>
  );
}

interface FieldProps {
  language: Language;
  /** Its own in the page. Not of `useId`, which gives one twice where rows of a table come and go. */
  id: string;
  label: string;
  /** Where a column's title says it: for who cannot see that. */
  isLabelHidden?: boolean;
  /** What to fill in, below the label. */
  help?: string;
  value: string;
  mistake: OptionMistake | undefined;
  isLocked: boolean;
  /** Of a text of several lines. */
  rows?: number;
  isNumber?: boolean;
  /** What a number is of, behind it. */
  unit?: string | undefined;
  /** JSON: every letter counts. */
  isCode?: boolean;
  placeholder?: string;
  onType: (value: string) => void;
}

/** One text of a form, with what is wrong in it, or who has set it. */
export function Field({ language, id, label, isLabelHidden = false, value, mistake, isLocked, ...props }: FieldProps) {
  const { rows, isNumber = false, unit, isCode = false, help, placeholder, onType } = props;
  const isTold = mistake !== undefined || (isLocked && !isLabelHidden);
  const own = {
    id,
    value,
    placeholder,
    readOnly: isLocked,
    'aria-invalid': mistake !== undefined,
    'aria-describedby': describedBy(id, { unit, help, said: isTold || undefined }),
    ...(isCode && { spellcheck: false, class: 'code' }),
    onInput: (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value),
  };
  return (
    <div class={isNumber ? 'field number-field' : 'field'}>
      <label for={id} class={isLabelHidden ? 'sr' : undefined}>
        {label}
      </label>
      {help !== undefined && <Help id={id} text={help} />}
      {rows === undefined ? (
        <input
          {...own}
          inputMode={isNumber ? (unit === undefined ? 'numeric' : 'decimal') : undefined}
          autocomplete="off"
        />
      ) : (
        <textarea {...own} rows={rows} />
      )}
      {unit !== undefined && (
        <small id={`${id}-unit`} class="quiet">
          {unit}
        </small>
      )}
      {isTold && mistake === undefined && <Locked language={language} id={`${id}-said`} />}
      {mistake !== undefined && (
        <span id={`${id}-said`} class="mistake">
          {optionMistakeText(language, mistake)}
        </span>
      )}
    </div>
  );
}

function Help({ id, text }: { id: string; text: string }) {
  return (
    <span id={`${id}-help`} class="quiet help">
      {text}
    </span>
  );
}

/** The ids of those that are there. */
function describedBy(id: string, parts: Record<string, unknown>): string | undefined {
  const ids = Object.keys(parts).flatMap((name) => (parts[name] === undefined ? [] : [`${id}-${name}`]));
  return ids.length > 0 ? ids.join(' ') : undefined;
}

interface ChoiceProps<T extends string> {
  language: Language;
  id: string;
  label: string;
  isLabelHidden?: boolean;
  help?: string;
  value: T;
  options: readonly T[];
  names: Readonly<Record<T, string>>;
  isLocked: boolean;
  onChoose: (value: T) => void;
}

/** One of several, with who has set it. */
export function ChoiceField<T extends string>(props: ChoiceProps<T>) {
  const { language, id, label, isLabelHidden = false, help, value, options, names, isLocked, onChoose } = props;
  const isTold = isLocked && !isLabelHidden;
  return (
    <div class="field">
      <label for={id} class={isLabelHidden ? 'sr' : undefined}>
        {label}
      </label>
      {help !== undefined && <Help id={id} text={help} />}
      <select
        id={id}
        aria-describedby={describedBy(id, { help, said: isTold || undefined })}
        disabled={isLocked}
        value={value}
        onChange={(event) => {
          const chosen = options.find((one) => one === event.currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {options.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
      {isTold && <Locked language={language} id={`${id}-said`} />}
    </div>
  );
}

interface EndProps {
  language: Language;
  save: string;
  state: FormState;
  mistakes: number;
  /** Everything in it is set by policy: there is nothing to save. */
  isLocked: boolean;
  /** Brings back what held before it was saved; null: nothing was saved just now. */
  undo?: (() => void) | null;
  /** Further buttons, before the one that saves. */
  children?: ComponentChildren;
}

/** The end of a form: its button, what became of what was typed, and the way back. */
export function FormEnd({ language, save, state, mistakes, isLocked, undo = null, children }: EndProps) {
  const texts = optionTexts[language];
  return (
    <>
      {!isLocked && (
        <p class="buttons">
          {children}
          <button type="submit">{save}</button>
        </p>
      )}
      <SavedLine language={language} state={state} undo={undo} />
      {(state === 'refused' || state === 'failed') && (
        <p role="alert" class="warning">
          {state === 'failed' ? texts.failed : texts.refused(mistakes)}
        </p>
      )}
    </>
  );
}

/** That it was saved, or is as it was before; and the way back. */
export function SavedLine(props: Pick<EndProps, 'language' | 'state' | 'undo'> & { text?: string }) {
  const { language, state, undo, text } = props;
  const texts = optionTexts[language];
  const said = useRef<HTMLParagraphElement>(null);
  const isTold = state === 'saved' || state === 'undone';
  return (
    <div class="form-end">
      <p role="status" ref={said} tabIndex={-1} class={isTold ? 'notice' : 'no-notice'}>
        {isTold && (state === 'saved' ? (text ?? texts.saved) : texts.undone)}
      </p>
      {state === 'saved' && undo && (
        <button
          type="button"
          onClick={() => {
            undo();
            // The button goes; whoever came by keyboard stays here.
            said.current?.focus();
          }}
        >
          {texts.undo}
        </button>
      )}
    </div>
  );
}

/** The same where changes are stored at once, and what is told where they cannot be. */
export function KeptLine({
  language,
  kept,
}: {
  language: Language;
  kept: Pick<Kept<unknown>, 'state' | 'text' | 'undo'>;
}) {
  return (
    <>
      <SavedLine language={language} {...kept} />
      {kept.state === 'failed' && (
        <p role="alert" class="warning">
          {optionTexts[language].failed}
        </p>
      )}
    </>
  );
}
