import { actionTexts } from '../lib/locale/actions';
import type { Language } from '../lib/locale/language';
import { panelTexts } from '../lib/locale/panel';
import type { Action } from '../lib/model/action';
import type { SnoozeChoice } from '../lib/model/dossier-view';
import { NoteForm } from './NoteForm';
import { Snooze } from './Snooze';

interface Props {
  language: Language;
  number: string;
  snoozes: readonly SnoozeChoice[];
  /** Answers whether it was done. */
  onAction: (action: Action) => Promise<boolean>;
  onOpen: () => void;
}

/** The short actions of a row: put off, note, and the way to all others. */
export function RowActions({ language, number, snoozes, onAction, onOpen }: Props) {
  const texts = actionTexts[language];
  return (
    <details class="row-actions">
      <summary aria-label={`${texts.actions}: ${number}`}>…</summary>
      <Snooze language={language} choices={snoozes} onSnooze={(until) => onAction({ kind: 'snooze', until })} />
      <NoteForm
        language={language}
        label={texts.newNote}
        save={texts.addNote}
        onSave={(text) => onAction({ kind: 'note', text })}
      />
      <p>
        <button type="button" class="link" onClick={onOpen}>
          {panelTexts[language].open(number)}
        </button>
      </p>
    </details>
  );
}
