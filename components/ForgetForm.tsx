import { useState } from 'preact/hooks';
import { dataTexts } from '../lib/locale/data';
import type { Language } from '../lib/locale/language';

interface Props {
  language: Language;
  /** After so many days they are forgotten by themselves. */
  closedDays: number;
  /** What the last preview found. */
  found: { days: number; dossiers: number } | null;
  onPreview: (days: number) => void;
  onForget: (days: number) => void;
}

/** Forgets finished dossiers sooner than by themselves; how many is shown first. */
export function ForgetForm({ language, closedDays, found, onPreview, onForget }: Props) {
  const texts = dataTexts[language];
  const [days, setDays] = useState(String(closedDays));
  const given = Number(days);
  const isRight = Number.isInteger(given) && given >= 1;
  const submit = (event: Event) => {
    event.preventDefault();
    if (isRight) onPreview(given);
  };
  return (
    <section class="card part" aria-labelledby="forget-title">
      <h2 id="forget-title">{texts.retention}</h2>
      <p class="quiet">{texts.retentionHelp(closedDays)}</p>
      <form class="fields" onSubmit={submit}>
        <p class="buttons">
          <label>
            {texts.days}
            <input
              type="number"
              min="1"
              step="1"
              value={days}
              onInput={(event) => setDays(event.currentTarget.value)}
            />
          </label>
          <button type="submit" disabled={!isRight}>
            {texts.preview}
          </button>
        </p>
      </form>
      {found !== null && found.days === given && (
        <>
          <p role="status">{texts.wouldForget(found.dossiers, found.days)}</p>
          {found.dossiers > 0 && (
            <p>
              <button type="button" class="danger" onClick={() => onForget(found.days)}>
                {texts.forget}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}
