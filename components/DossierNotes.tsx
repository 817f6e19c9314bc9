import { useState } from 'preact/hooks';
import { actionTexts } from '../lib/locale/actions';
import { formatDateTime } from '../lib/locale/dates';
import type { Language } from '../lib/locale/language';
import type { Action } from '../lib/model/action';
import type { Note } from '../lib/model/kept';
import { Fold } from './Fold';
import { NoteForm } from './NoteForm';

interface Props {
  language: Language;
  notes: readonly Note[];
  /** Of a new one, typed before and not kept yet. */
  typed: string;
  onType: (text: string) => void;
  /** Answers whether it was done. */
  onAction: (action: Action) => Promise<boolean>;
}

/** The user's notes on a dossier: added, edited, deleted. */
export function DossierNotes({ language, notes, typed, onType, onAction }: Props) {
  const texts = actionTexts[language];
  const [edited, edit] = useState<number | null>(null);
  return (
    <Fold title={texts.notes}>
      {notes.length === 0 && <p class="quiet">{texts.noNotes}</p>}
      <ul class="plain-list">
        {notes.map(({ id = 0, text, at }) => (
          <li key={id} data-note={id}>
            {edited === id ? (
              <NoteForm
                language={language}
                text={text}
                label={texts.edit}
                save={texts.save}
                onSave={async (changed) => {
                  const isKept = await onAction({ kind: 'note', note: id, text: changed });
                  if (isKept) edit(null);
                  return isKept;
                }}
                onCancel={() => edit(null)}
              />
            ) : (
              <>
                <p class="note">{text}</p>
                <p class="quiet line">
                  <span>{formatDateTime(at)}</span>
                  <button type="button" class="link" onClick={() => edit(id)}>
                    {texts.edit}
                  </button>
                  <button type="button" class="link" onClick={() => onAction({ kind: 'note', note: id, text: '' })}>
                    {texts.remove}
                  </button>
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
      <NoteForm
        language={language}
        text={typed}
        onType={onType}
        label={texts.newNote}
        save={texts.addNote}
        onSave={(text) => onAction({ kind: 'note', text })}
      />
    </Fold>
  );
}
