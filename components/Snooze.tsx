import { actionTexts } from '../lib/locale/actions';
import { formatDateTime } from '../lib/locale/dates';
import type { Language } from '../lib/locale/language';
import type { SnoozeChoice } from '../lib/model/dossier-view';
import type { Instant } from '../lib/model/time';

interface Props {
  language: Language;
  choices: readonly SnoozeChoice[];
  onSnooze: (until: Instant) => void;
}

/** Moments a reminder may be put off to; each says when that is. */
export function Snooze({ language, choices, onSnooze }: Props) {
  const texts = actionTexts[language];
  return (
    <fieldset class="buttons">
      <legend>{texts.snooze}</legend>
      {choices.map(({ kind, until }) => (
        <button
          key={kind}
          type="button"
          title={texts.snoozeTitle(formatDateTime(until))}
          onClick={() => onSnooze(until)}
        >
          {texts.snoozes[kind]}
        </button>
      ))}
    </fieldset>
  );
}
