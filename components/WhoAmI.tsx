import { useState } from 'preact/hooks';
import type { Language } from '../lib/locale/language';
import { pageTexts } from '../lib/locale/page';
import type { Identity } from '../lib/model/settings';

/** What is known of the user on the site in front. */
export type WhoView =
  /** The page shows a name that nobody has confirmed. */
  | { kind: 'ask'; name: string; unit?: string }
  | { kind: 'known'; identity: Identity }
  /** The page shows no name, or one that is not the user's. */
  | { kind: 'unknown' };

interface Props {
  language: Language;
  who: WhoView;
  onIdentity: (identity: Identity) => void;
}

/** Asks once who the user is, says it afterwards, and lets both be corrected. */
export function WhoAmI({ language, who, onIdentity }: Props) {
  const texts = pageTexts[language];
  const [isEditing, edit] = useState(false);
  const shown = identityIn(who);
  if (isEditing) {
    const done = (identity: Identity | null) => {
      edit(false);
      if (identity !== null) onIdentity(identity);
    };
    return <Form language={language} identity={shown} onDone={done} />;
  }
  const said = [shown.names[0], shown.unit].filter(Boolean).join(', ');
  const editButton = (
    <button type="button" class="plain" onClick={() => edit(true)}>
      {who.kind === 'unknown' ? texts.enter : texts.edit}
    </button>
  );
  if (who.kind === 'ask') {
    return (
      <div class="who ask">
        <p>{texts.ask(said)}</p>
        <p class="buttons">
          <button type="button" onClick={() => onIdentity(shown)}>
            {texts.yes}
          </button>
          <button type="button" onClick={() => onIdentity({ names: [] })}>
            {texts.no}
          </button>
          {editButton}
        </p>
      </div>
    );
  }
  return (
    <p class="who quiet">
      <span>{who.kind === 'known' ? texts.you(said) : texts.nobody}</span>
      {editButton}
    </p>
  );
}

function identityIn(who: WhoView): Identity {
  if (who.kind === 'known') return who.identity;
  if (who.kind === 'unknown') return { names: [] };
  return who.unit === undefined ? { names: [who.name] } : { names: [who.name], unit: who.unit };
}

interface FormProps {
  language: Language;
  identity: Identity;
  /** Null: nothing is to be changed. */
  onDone: (identity: Identity | null) => void;
}

function Form({ language, identity, onDone }: FormProps) {
  const texts = pageTexts[language];
  const [names, setNames] = useState(identity.names.join(', '));
  const [unit, setUnit] = useState(identity.unit ?? '');
  const submit = (event: Event) => {
    event.preventDefault();
    const given = names.split(',').map((name) => name.trim().slice(0, 100));
    const next: Identity = { names: given.filter(Boolean).slice(0, 20) };
    if (unit.trim() !== '') next.unit = unit.trim().slice(0, 200);
    onDone(next);
  };
  return (
    <form class="who" onSubmit={submit}>
      <label>
        {texts.names}
        <input value={names} onInput={(event) => setNames(event.currentTarget.value)} aria-describedby="names-help" />
      </label>
      <p id="names-help" class="quiet">
        {texts.namesHelp}
      </p>
      <label>
        {texts.unit}
        <input value={unit} onInput={(event) => setUnit(event.currentTarget.value)} />
      </label>
      <p class="buttons">
        <button type="submit">{texts.save}</button>
        <button type="button" onClick={() => onDone(null)}>
          {texts.cancel}
        </button>
      </p>
    </form>
  );
}
