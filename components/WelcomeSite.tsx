import { useState } from 'preact/hooks';
import type { Language } from '../lib/locale/language';
import { welcomeTexts } from '../lib/locale/welcome';

/** What became of the wish to have a site read. */
export type Asked =
  | { kind: 'nothing' | 'invalid' }
  | { kind: 'asking' | 'refused'; site: string }
  | { kind: 'forbidden'; site: string; isManaged: boolean };

export interface WelcomeSiteProps {
  language: Language;
  /** Sites it may read already. */
  packed: readonly string[];
  added: readonly string[];
  /** False in a build for given sites. */
  canAsk: boolean;
  /** Sites that a setting names and nobody has allowed yet. */
  named: readonly string[];
  asked: Asked;
  onAllow: (typed: string) => void;
  onSample: () => void;
  onNext: () => void;
}

/** Step 1: a site of one's own, or the sample. */
export function WelcomeSite({ language, packed, added, canAsk, named, asked, ...on }: WelcomeSiteProps) {
  const texts = welcomeTexts[language];
  const isOn = packed.length + added.length > 0;
  return (
    <>
      {isOn && (
        <div class="notice welcome-on">
          <p>{packed.length > 0 ? texts.packed : texts.added}</p>
          <ul>
            {[...packed, ...added].map((site) => (
              <li key={site}>{site}</li>
            ))}
          </ul>
          {packed.length > 0 && !canAsk && <p>{texts.packedHelp}</p>}
        </div>
      )}
      <div class="welcome-ways">
        {canAsk && (
          <section class="framed" aria-labelledby="welcome-own">
            <h3 id="welcome-own">{texts.ownTitle}</h3>
            <SiteForm language={language} named={named} asked={asked} isMain={!isOn} onAllow={on.onAllow} />
          </section>
        )}
        <section class="framed" aria-labelledby="welcome-sample">
          <h3 id="welcome-sample">{texts.sampleTitle}</h3>
          <p>{texts.sampleHelp}</p>
          <p class="buttons">
            <button type="button" onClick={on.onSample}>
              {texts.sample}
            </button>
          </p>
        </section>
      </div>
      <p class="buttons">
        <button type="button" class={isOn ? 'main' : undefined} onClick={on.onNext}>
          {isOn ? texts.next : texts.skip}
        </button>
      </p>
    </>
  );
}

interface FormProps extends Pick<WelcomeSiteProps, 'language' | 'named' | 'asked' | 'onAllow'> {
  isMain: boolean;
}

function SiteForm({ language, named, asked, isMain, onAllow }: FormProps) {
  const texts = welcomeTexts[language];
  const [typed, setTyped] = useState(named[0] ?? '');
  const isInvalid = asked.kind === 'invalid';
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        onAllow(typed);
      }}
    >
      <p>{texts.ownHelp}</p>
      <label for="welcome-address">{texts.address}</label>
      <input
        id="welcome-address"
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        list="welcome-named"
        value={typed}
        aria-invalid={isInvalid}
        aria-describedby={isInvalid ? 'welcome-wrong' : 'welcome-help'}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <datalist id="welcome-named">
        {named.map((site) => (
          <option key={site} value={site} />
        ))}
      </datalist>
      {!isInvalid && (
        <p id="welcome-help" class="quiet">
          {texts.addressHelp}
        </p>
      )}
      <div role="alert">
        {isInvalid && (
          <p id="welcome-wrong" class="mistake">
            {texts.invalid}
          </p>
        )}
        {asked.kind === 'refused' && <p class="warning">{texts.refused(asked.site)}</p>}
        {asked.kind === 'forbidden' && <p class="warning">{texts.forbidden(asked.site, asked.isManaged)}</p>}
      </div>
      <p class="buttons">
        <button type="submit" class={isMain ? 'main' : undefined}>
          {texts.allow}
        </button>
      </p>
      <p role="status">{asked.kind === 'asking' && texts.asking(asked.site)}</p>
      <p class="quiet">{texts.otherWay}</p>
    </form>
  );
}
