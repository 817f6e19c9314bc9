import { useState } from 'preact/hooks';
import { formatCivil } from '../../lib/locale/dates';
import type { Language } from '../../lib/locale/language';
import { hoursTexts } from '../../lib/locale/option-calendar';
import type { DayListPreview } from '../../lib/model/day-list';
import type { Days } from '../../lib/model/year-view';
import { KeptLine } from '../Field';
import { FileButton } from '../FileButton';
import { useKept } from '../useKept';

export interface DayListFormProps {
  language: Language;
  /** The user's own days. */
  own: Days;
  previewOf: (text: string) => DayListPreview;
  /** The user's days with those of a list. */
  takenIn: (preview: DayListPreview) => Days;
  /** Answers whether they are stored. */
  onSave: (days: Days) => Promise<boolean>;
}

/** Takes in a list of days: pasted or of a file; what would change is shown first, and can be taken back. */
export function DayListForm({ language, own, previewOf, takenIn, onSave }: DayListFormProps) {
  const texts = hoursTexts[language];
  const [text, setText] = useState('');
  const [preview, setPreview] = useState<DayListPreview | null>(null);
  const kept = useKept(own, onSave);
  const look = (list: string) => {
    setText(list);
    setPreview(previewOf(list));
  };
  const take = (found: DayListPreview) => {
    kept.save(takenIn(found), texts.taken(found.added.length + found.changed.length));
    setPreview(null);
  };
  return (
    <details class="office" open>
      <summary>{texts.list}</summary>
      <form
        class="fields"
        aria-label={texts.list}
        onSubmit={(event) => {
          event.preventDefault();
          look(text);
        }}
      >
        <p class="quiet">{texts.listHelp}</p>
        <div class="field">
          <label for="day-list">{texts.text}</label>
          <span id="day-list-help" class="quiet">
            {texts.listForm}
          </span>
          <textarea
            id="day-list"
            aria-describedby="day-list-help"
            rows={5}
            spellcheck={false}
            value={text}
            placeholder={texts.example}
            onInput={({ currentTarget }) => {
              setText(currentTarget.value);
              setPreview(null);
            }}
          />
        </div>
        <p class="buttons">
          <button type="submit">{texts.preview}</button>
          <FileButton
            label={texts.file}
            accept=".csv,.txt,.json,.ics,text/csv,text/plain,text/calendar,application/json"
            onFile={(file) => void file.text().then(look)}
          />
        </p>
        {preview !== null && <Preview language={language} preview={preview} onTake={() => take(preview)} />}
        <KeptLine language={language} kept={kept} />
      </form>
    </details>
  );
}

/** More than these help nobody. */
const mostListed = 20;

interface PreviewProps {
  language: Language;
  preview: DayListPreview;
  onTake: () => void;
}

function Preview({ language, preview, onTake }: PreviewProps) {
  const texts = hoursTexts[language];
  const { added, changed, same, locked, mistakes } = preview;
  const days = [...added, ...changed].sort();
  const counts = { added: added.length, changed: changed.length, same: same.length, locked: locked.length };
  return (
    <div class="framed fields">
      <div role="status">
        <ul class="plain-list">
          {texts.found({ ...counts, wrong: mistakes.length }).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {days.length > 0 && (
        <p class="quiet">
          {days.slice(0, mostListed).map(formatCivil).join(', ')}
          {days.length > mostListed && ' …'}
        </p>
      )}
      {mistakes.length > 0 && (
        <ul class="warning">
          {mistakes.slice(0, mostListed).map(({ line, kind, text }) => (
            <li key={`${line} ${text}`}>
              {line !== null && `${texts.line(line)}: `}
              {texts.wrong[kind]}
              {text !== '' && <span class="quiet"> ({text})</span>}
            </li>
          ))}
          {mistakes.length > mostListed && <li>{texts.more(mistakes.length - mostListed)}</li>}
        </ul>
      )}
      {days.length > 0 ? (
        <p class="buttons">
          <button type="button" class="main" onClick={onTake}>
            {texts.take(days.length)}
          </button>
        </p>
      ) : (
        <p>{texts.nothingNew}</p>
      )}
    </div>
  );
}
