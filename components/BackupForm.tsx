import { useState } from 'preact/hooks';
import { dataTexts } from '../lib/locale/data';
import type { Language } from '../lib/locale/language';

const backupField = 'backup-passphrase';

/** Leads to the form of backups, before something is done that no other way leads back from. */
export function BackupFirst({ language }: { language: Language }) {
  const texts = dataTexts[language];
  const go = () => {
    const field = document.getElementById(backupField);
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  };
  return (
    <p class="warning">
      {texts.noWayBack}{' '}
      <button type="button" class="link" onClick={go}>
        {texts.backupFirst}
      </button>
    </p>
  );
}

interface Props {
  language: Language;
  /** '' for none. */
  onBackup: (passphrase: string) => void;
}

/** Saves everything as one file, locked by a passphrase if one is given twice alike. */
export function BackupForm({ language, onBackup }: Props) {
  const texts = dataTexts[language];
  const [words, setWords] = useState('');
  const [again, setAgain] = useState('');
  const isDifferent = words !== again;
  const submit = (event: Event) => {
    event.preventDefault();
    if (isDifferent) return;
    onBackup(words);
    setWords('');
    setAgain('');
  };
  return (
    <section class="card part" aria-labelledby="backup-title">
      <h2 id="backup-title">{texts.backup}</h2>
      <p class="quiet">{texts.backupHelp}</p>
      <form class="fields" onSubmit={submit}>
        <label>
          {texts.passphrase}
          <input
            id={backupField}
            type="password"
            autocomplete="new-password"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        {words !== '' && (
          <label>
            {texts.passphraseAgain}
            <input
              type="password"
              autocomplete="new-password"
              value={again}
              onInput={(event) => setAgain(event.currentTarget.value)}
            />
          </label>
        )}
        {words === '' && <p class="warning">{texts.noPassphrase}</p>}
        {again !== '' && isDifferent && <p class="warning">{texts.passphraseDiffers}</p>}
        <p class="buttons">
          <button type="submit" disabled={isDifferent}>
            {texts.makeBackup}
          </button>
        </p>
      </form>
    </section>
  );
}
