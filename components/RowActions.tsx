import { actionTexts } from '../lib/locale/actions';
import type { Language } from '../lib/locale/language';
import { panelTexts } from '../lib/locale/panel';
import type { Action } from '../lib/model/action';
import type { SnoozeChoice } from '../lib/model/dossier-view';
import type { OwnMarks } from '../lib/model/event';
import { DossierActions } from './DossierActions';
import { NoteForm } from './NoteForm';

interface Props {
  language: Language;
  number: string;
  own: OwnMarks;
  snoozes: readonly SnoozeChoice[];
  /** Answers whether it was done. */
  onAction: (action: Action) => Promise<boolean>;
  onOpen: () => void;
}

/** What can be done with a row where it stands, and the way to everything about it. */
export function RowActions({ language, number, own, snoozes, onAction, onOpen }: Props) {
  const texts = actionTexts[language];
  return (
    <details class="row-actions">
      <summary aria-label={`${texts.actions}: ${number}`}>…</summary>
      <DossierActions language={language} own={own} snoozes={snoozes} onAction={onAction} />
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
