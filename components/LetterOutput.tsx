import { useState } from 'preact/hooks';
import type { Language } from '../lib/locale/language';
import { letterTexts } from '../lib/locale/letter-editor';
import type { ByHand } from '../lib/model/letter';

export type OutputForm = 'docx' | 'rich' | 'plain' | 'print';

interface Props {
  language: Language;
  /** Whether it has dots for an applicant's particulars. */
  hasDots: boolean;
  /** Its texts are those of an earlier choice: it does not leave. */
  isOutdated: boolean;
  onTake: (form: OutputForm, byHand: ByHand) => void;
  /** The letter is shown with these over its dots. */
  onByHand: (byHand: ByHand) => void;
}

export const nobody: ByHand = { name: '', address: '', phone: '', email: '' };

/** The ways a letter leaves the page. What is typed about an applicant lives in this form and nowhere else. */
export function LetterOutput({ language, hasDots, isOutdated, onTake, onByHand }: Props) {
  const texts = letterTexts[language];
  const [byHand, setByHand] = useState(nobody);
  const button = (form: OutputForm, text: string, isMain = false) => (
    <button
      type="button"
      class={isMain ? 'main' : undefined}
      disabled={isOutdated}
      onClick={() => onTake(form, hasDots ? byHand : nobody)}
    >
      {text}
    </button>
  );
  return (
    <>
      {hasDots && (
        <fieldset class="fields">
          <legend>{texts.byHand}</legend>
          <p class="quiet">{texts.byHandHelp}</p>
          {(Object.keys(nobody) as (keyof ByHand)[]).map((name) => (
            <label key={name}>
              {texts.hand[name]}
              <input
                autocomplete="off"
                value={byHand[name]}
                onInput={(event) => {
                  const next = { ...byHand, [name]: event.currentTarget.value };
                  setByHand(next);
                  onByHand(next);
                }}
              />
            </label>
          ))}
        </fieldset>
      )}
      <fieldset class="fields">
        <legend>{texts.output}</legend>
        <p class="buttons">
          {button('docx', texts.docx, true)}
          {button('rich', texts.copy)}
          {button('plain', texts.copyPlain)}
          {button('print', texts.print)}
        </p>
        <p class="quiet">{texts.neverSends}</p>
      </fieldset>
    </>
  );
}
