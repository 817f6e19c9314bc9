import { actionTexts } from '../lib/locale/actions';
import { formatDateTime } from '../lib/locale/dates';
import { eventText } from '../lib/locale/history';
import type { Language } from '../lib/locale/language';
import type { HistoryLine } from '../lib/model/dossier-view';
import { Fold } from './Fold';

interface Props {
  language: Language;
  history: readonly HistoryLine[];
  onUndo: (event: number) => void;
}

/** What happened to a dossier, newest first; what the user did can be taken back. */
export function DossierHistory({ language, history, onUndo }: Props) {
  const texts = actionTexts[language];
  return (
    <Fold title={texts.history}>
      <ol class="plain-list">
        {history.map(({ event, undo }) => {
          const text = eventText(event, language);
          const { id } = event;
          return (
            <li key={id} data-event={event.kind} class={undo === 'undone' ? 'undone' : undefined}>
              <span class="text">{text}</span>
              <span class="quiet line">
                <span>{formatDateTime(event.at)}</span>
                {undo === 'undone' && <span>({texts.undone})</span>}
                {undo === 'can' && id !== undefined && (
                  <button type="button" class="link" aria-label={`${texts.undo}: ${text}`} onClick={() => onUndo(id)}>
                    {texts.undo}
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </Fold>
  );
}
