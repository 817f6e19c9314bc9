import { actionTexts } from '../lib/locale/actions';
import type { Language } from '../lib/locale/language';
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
}

/** What can be done with a row where it stands. */
export function RowActions({ language, number, own, snoozes, onAction }: Props) {
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
    </details>
  );
}
