import { useState } from 'preact/hooks';
import type { Language } from '../lib/locale/language';
import { problemText } from '../lib/locale/rollout';
import { rolloutFormTexts } from '../lib/locale/rollout-form';
import { settingTexts } from '../lib/locale/settings';
import type { DescriptionProblem, RolloutTyped } from '../lib/model/rollout';
import type { SettingName } from '../lib/model/settings';
import { FileButton } from './FileButton';

export interface RolloutFormProps {
  language: Language;
  /** As it begins, and until something is typed: what this browser knows. */
  initial: RolloutTyped;
  /** Saves the policy files, or the description alone; answers what is wrong, and then nothing was saved. */
  onSave: (typed: RolloutTyped, what: 'policies' | 'description') => DescriptionProblem[];
  /** Reads a description over what is typed. */
  onOpen: (file: File, typed: RolloutTyped) => Promise<{ typed: RolloutTyped } | { problems: DescriptionProblem[] }>;
}
type State = { kind: 'typing' } | { kind: 'saved' } | { kind: 'refused' | 'notOpened'; problems: DescriptionProblem[] };

/** Makes the policy files of a pilot from what is set in this browser. */
export function RolloutForm({ language, initial, onSave, onOpen }: RolloutFormProps) {
  const texts = rolloutFormTexts[language];
  const [own, setTyped] = useState<RolloutTyped | null>(null);
  const typed = own ?? initial;
  const [state, setState] = useState<State>({ kind: 'typing' });
  const type = (next: Partial<RolloutTyped>) => {
    setTyped({ ...typed, ...next });
    setState({ kind: 'typing' });
  };
  const save = (what: 'policies' | 'description') => {
    const problems = onSave(typed, what);
    setState(problems.length === 0 ? { kind: 'saved' } : { kind: 'refused', problems });
  };
  const open = async (file: File) => {
    const read = await onOpen(file, typed);
    if ('problems' in read) return setState({ kind: 'notOpened', problems: read.problems });
    setTyped(read.typed);
    setState({ kind: 'typing' });
  };
  return (
    <section class="card" aria-labelledby="rollout-title">
      <h3 id="rollout-title">{texts.title}</h3>
      <p class="quiet">{texts.help}</p>
      <form
        class="fields rollout"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save('policies');
        }}
      >
        <Texts language={language} typed={typed} type={type} />
        <Chosen language={language} typed={typed} type={type} />
        <p class="buttons">
          <button type="submit">{texts.savePolicies}</button>
          <button type="button" onClick={() => save('description')}>
            {texts.saveDescription}
          </button>
          <FileButton label={texts.open} onFile={(file) => void open(file)} />
        </p>
        <Outcome language={language} state={state} />
      </form>
    </section>
  );
}

interface PartProps {
  language: Language;
  typed: RolloutTyped;
  type: (next: Partial<RolloutTyped>) => void;
}

const lines = ['chromiumId', 'updateUrl', 'firefoxId', 'xpiUrl'] as const;

function Texts({ language, typed, type }: PartProps) {
  const texts = rolloutFormTexts[language];
  return (
    <>
      <div class="field">
        <label for="rollout-sites">{texts.sites}</label>
        <textarea
          id="rollout-sites"
          rows={3}
          value={typed.sites}
          placeholder="https://qlvb.example.gov.vn"
          onInput={({ currentTarget }) => type({ sites: currentTarget.value })}
        />
      </div>
      {lines.map((name) => (
        <div class="field" key={name}>
          <label for={`rollout-${name}`}>{texts.fields[name].label}</label>
          <input
            id={`rollout-${name}`}
            value={typed[name]}
            placeholder={texts.fields[name].example}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => type({ [name]: currentTarget.value })}
          />
        </div>
      ))}
    </>
  );
}

function Chosen({ language, typed, type }: PartProps) {
  const texts = rolloutFormTexts[language];
  const names = Object.keys(typed.settings) as SettingName[];
  return (
    <fieldset>
      <legend>{texts.settings}</legend>
      <p class="quiet">{names.length === 0 ? texts.noSettings : texts.settingsHelp}</p>
      {names.map((name) => (
        <label class="choice" key={name}>
          <input
            type="checkbox"
            checked={typed.chosen.includes(name)}
            onChange={({ currentTarget }) =>
              type({
                chosen: currentTarget.checked ? [...typed.chosen, name] : typed.chosen.filter((one) => one !== name),
              })
            }
          />
          {settingTexts[language][name]?.title ?? name}
        </label>
      ))}
    </fieldset>
  );
}

function Outcome({ language, state }: { language: Language; state: State }) {
  const texts = rolloutFormTexts[language];
  return (
    <>
      <p role="status" class={state.kind === 'saved' ? 'notice' : 'no-notice'}>
        {state.kind === 'saved' && texts.saved}
      </p>
      {(state.kind === 'refused' || state.kind === 'notOpened') && (
        <div role="alert" class="warning">
          <p>{texts[state.kind]}</p>
          <ul>
            {state.problems.map((problem) => (
              <li key={problem.path + problemText(language, problem)}>
                {problem.path !== '' && <code>{problem.path}</code>} {problemText(language, problem)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="quiet">{texts.notTried}</p>
    </>
  );
}
