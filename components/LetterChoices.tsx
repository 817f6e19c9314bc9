import type { Language } from '../lib/locale/language';
import { letterTexts } from '../lib/locale/letter-editor';
import { letterNames } from '../lib/locale/letters';
import type { LetterKind } from '../lib/model/letter';
import { type LetterDirection, letterDirections } from '../lib/model/letter-office';
import type { LetterChoice, LetterView } from '../lib/model/letter-view';
import { DateField } from './DateField';
import { focusOnce } from './focus';
import { TypedText } from './TypedText';

interface Props {
  language: Language;
  view: LetterView;
  /** The forms the office uses. */
  kinds: readonly LetterKind[];
  onChoose: (choice: LetterChoice) => void;
  /** For the next letters to this unit, too. */
  onDirection: (unit: string, direction: LetterDirection) => void;
  onAgain: () => void;
  onUndoAgain: () => void;
  onRemove: () => void;
}

/** Which letter, to whom, by when. */
export function LetterChoices({ language, view, kinds, onChoose, onDirection, ...on }: Props) {
  const texts = letterTexts[language];
  const names = letterNames[language];
  const { kept } = view;
  return (
    <fieldset class="fields" disabled={kept.sent !== undefined}>
      <legend>{texts.choices}</legend>
      <Choice
        label={texts.kind}
        value={kept.kind}
        options={kinds}
        names={names.kinds}
        onChoose={(kind) => onChoose({ kind })}
      />
      {view.stages.length > 0 && (
        <Choice
          label={texts.stage}
          value={kept.stage}
          options={view.stages}
          names={names.stages}
          onChoose={(stage) => onChoose({ stage })}
        />
      )}
      {view.hasUnit && (
        <>
          <TypedText isLine isWhole label={texts.unit} text={kept.unit} onEdit={(unit) => onChoose({ unit })} />
          <Choice
            label={texts.direction}
            value={kept.direction}
            options={letterDirections}
            names={texts.directions}
            onChoose={(direction) => {
              onChoose({ direction });
              if (view.stages.length > 0 && kept.unit !== '') onDirection(kept.unit, direction);
            }}
          />
        </>
      )}
      {view.hasNewDue && (
        <DateField
          id="new-due"
          language={language}
          label={texts.newDue}
          min={view.earliest}
          day={kept.newDue?.slice(0, 10) ?? ''}
          onDay={(day) => onChoose({ newDue: day || null })}
        />
      )}
      {view.stages.length > 0 && kept.stage !== 'early' && <p class="quiet">{texts.daysHelp}</p>}
      {view.dossiers.length > 1 && <Dossiers language={language} view={view} onChoose={onChoose} />}
      <DraftActs language={language} view={view} {...on} />
    </fieldset>
  );
}

/** What is done with the draft as a whole; each of it can be undone. */
function DraftActs({
  language,
  view: { kept, redrafted },
  onAgain,
  onUndoAgain,
  onRemove,
}: Omit<Props, 'kinds' | 'onChoose' | 'onDirection'>) {
  const texts = letterTexts[language];
  return (
    <div>
      <p class="buttons">
        <button type="button" onClick={onAgain}>
          {texts.again}
        </button>
        {kept.sent === undefined && (
          <button type="button" onClick={onRemove}>
            {texts.remove}
          </button>
        )}
      </p>
      {kept.isEdited && <p class="quiet">{texts.againHelp}</p>}
      <div role="status">
        {redrafted === 'anew' && (
          <p>
            {texts.againDone}{' '}
            <button type="button" class="link" onClick={onUndoAgain} ref={focusOnce}>
              {texts.undo}
            </button>
          </p>
        )}
        {redrafted === 'undone' && (
          <p tabIndex={-1} ref={focusOnce}>
            {texts.againUndone}
          </p>
        )}
      </div>
    </div>
  );
}

/** What the letter is about; each can be left out, which leaves the dossier itself as it is. */
function Dossiers({ language, view, onChoose }: Pick<Props, 'language' | 'view' | 'onChoose'>) {
  const texts = letterTexts[language];
  const { kept, dossiers } = view;
  return (
    <details>
      <summary>{texts.dossiers(dossiers.length)}</summary>
      <ul class="letter-dossiers">
        {dossiers.map(({ key, name }) => (
          <li key={key} class="head">
            <span>{name}</span>
            <button
              type="button"
              aria-label={texts.leaveOutOf(name)}
              onClick={() => onChoose({ keys: kept.keys.filter((one) => one !== key) })}
            >
              {texts.leaveOut}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly T[];
  names: Record<T, string>;
  onChoose: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, names, onChoose }: ChoiceProps<T>) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value as T)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </select>
    </label>
  );
}
