import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { dataTexts } from '../lib/locale/data';
import { formatDateTime } from '../lib/locale/dates';
import type { Language } from '../lib/locale/language';
import type { RestoreStage } from '../lib/model/data-view';
import { FileButton } from './FileButton';

type Mode = 'merge' | 'replace';

export interface RestoreFormProps {
  language: Language;
  stage: RestoreStage;
  onFile: (file: File) => void;
  onPassphrase: (passphrase: string) => void;
  onMode: (mode: Mode) => void;
  onRestore: () => void;
  onCancel: () => void;
  /** What leads to a backup before what is kept is replaced. */
  backupFirst: ComponentChildren;
}

/** Takes a backup file in: the file, its passphrase if it has one, what would change, and only then the deed. */
export function RestoreForm({ stage, onFile, ...props }: RestoreFormProps) {
  const { language } = props;
  const texts = dataTexts[language];
  return (
    <section class="card part" aria-labelledby="restore-title">
      <h2 id="restore-title">{texts.restore}</h2>
      <p class="quiet">{texts.restoreHelp}</p>
      <p>
        <FileButton label={texts.choose} onFile={onFile} />
      </p>
      {stage.kind === 'opening' && <p role="status">{texts.opening}</p>}
      {stage.kind === 'locked' && <Locked stage={stage} {...props} />}
      {stage.kind === 'ready' && <Ready stage={stage} {...props} />}
    </section>
  );
}

type PartProps<K extends RestoreStage['kind']> = Omit<RestoreFormProps, 'stage' | 'onFile'> & {
  stage: Extract<RestoreStage, { kind: K }>;
};

function Locked({ language, stage, onPassphrase, onCancel }: PartProps<'locked'>) {
  const texts = dataTexts[language];
  const [words, setWords] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    onPassphrase(words);
  };
  return (
    <form class="fields framed" onSubmit={submit}>
      <label>
        {texts.passphraseFor(stage.file)}
        <input
          type="password"
          autocomplete="off"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      {stage.isWrong && (
        <p class="warning" role="alert">
          {texts.wrong.passphrase}
        </p>
      )}
      <p class="buttons">
        <button type="submit" class="main" disabled={words === ''}>
          {texts.unlock}
        </button>
        <button type="button" onClick={onCancel}>
          {texts.cancel}
        </button>
      </p>
    </form>
  );
}

const modes: readonly Mode[] = ['merge', 'replace'];

function Ready({ language, stage, backupFirst, onMode, onRestore, onCancel }: PartProps<'ready'>) {
  const texts = dataTexts[language];
  const { file, createdAt, dossiers, damaged, mode, changes } = stage;
  return (
    <div class="fields framed">
      <p>{file}</p>
      <p class="quiet">{texts.of(formatDateTime(createdAt), dossiers)}</p>
      {damaged > 0 && <p class="warning">{texts.damagedRecords(damaged)}</p>}
      <fieldset>
        <legend>{texts.mode}</legend>
        {modes.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="mode" checked={mode === one} onChange={() => onMode(one)} />
            <span>{texts.modes[one]}</span>
          </label>
        ))}
      </fieldset>
      <ul class="plain-list" role="status">
        {texts.changes(changes).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {mode === 'replace' && backupFirst}
      <p class="buttons">
        <button type="button" class={mode === 'replace' ? 'danger' : 'main'} onClick={onRestore}>
          {texts.doRestore[mode]}
        </button>
        <button type="button" onClick={onCancel}>
          {texts.cancel}
        </button>
      </p>
    </div>
  );
}
