import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { dataTexts } from '../lib/locale/data';
import type { Language } from '../lib/locale/language';
import { fold } from '../lib/text';

interface Props {
  language: Language;
  /** What leads to a backup before it. */
  backupFirst: ComponentChildren;
  /** Answers whether it was done. */
  onWipe: () => Promise<boolean>;
}

/** Deletes everything, once a word is typed that nobody types by mistake. */
export function WipeForm({ language, backupFirst, onWipe }: Props) {
  const texts = dataTexts[language];
  const [typed, setTyped] = useState('');
  const [isFailed, setFailed] = useState(false);
  const isMeant = fold(typed) === fold(texts.wipeWord);
  const field = useRef<HTMLInputElement>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!isMeant) return;
    setFailed(false);
    const isDone = await onWipe();
    setFailed(!isDone);
    if (!isDone) return;
    setTyped('');
    // The button that was pressed goes out with the word, and would take the focus with it.
    field.current?.focus({ preventScroll: true });
  };
  return (
    <section class="card part" aria-labelledby="wipe-title">
      <h2 id="wipe-title">{texts.wipe}</h2>
      <p class="quiet">{texts.wipeHelp}</p>
      {backupFirst}
      <form class="fields" onSubmit={submit}>
        <label>
          {texts.wipeType(texts.wipeWord)}
          <input
            ref={field}
            autocomplete="off"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <p class="buttons">
          <button type="submit" class="danger" disabled={!isMeant}>
            {texts.wipe}
          </button>
        </p>
        {isFailed && (
          <p class="warning" role="alert">
            {texts.wipeFailed}
          </p>
        )}
      </form>
    </section>
  );
}
