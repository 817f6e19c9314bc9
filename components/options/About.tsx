import type { Language } from '../../lib/locale/language';
import { aboutTexts } from '../../lib/locale/option-about';
import { permissionTexts } from '../../lib/locale/permissions';
import { thirdParties } from '../../lib/model/licences';
import { Table } from '../Table';

export interface AboutProps {
  language: Language;
  version: string;
  browser: string;
  onCheck: () => void;
  onGuide: () => void;
  onSupportFile: () => void;
}

/** What this is, what it does and never does, and what helps where something is wrong. */
export function About({ language, version, browser, onCheck, onGuide, onSupportFile }: AboutProps) {
  const texts = aboutTexts[language];
  return (
    <>
      <section class="card" aria-labelledby="about-title">
        <h3 id="about-title">{texts.what}</h3>
        {texts.facts.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
        <p class="quiet">
          {texts.version(version)} · {browser} · {texts.licence}
        </p>
      </section>
      <section class="card" aria-labelledby="support-title">
        <h3 id="support-title">{texts.support}</h3>
        <p class="quiet">{texts.supportHelp}</p>
        <p class="buttons">
          <button type="button" onClick={onCheck}>
            {texts.openCheck}
          </button>
          <button type="button" onClick={onGuide}>
            {texts.openGuide}
          </button>
          <button type="button" onClick={onSupportFile}>
            {texts.saveSupport}
          </button>
        </p>
      </section>
      <details class="office">
        <summary>{texts.permissions}</summary>
        <p class="quiet">{texts.permissionsHelp}</p>
        <Table
          head={texts.permission}
          rows={permissionTexts[language].map(({ name, where, why, without }) => [
            <span key="name">
              <code>{name}</code>
              {where !== undefined && <span class="quiet"> ({where})</span>}
            </span>,
            why,
            without,
          ])}
        />
      </details>
      <details class="office">
        <summary>{texts.licences}</summary>
        <Table head={texts.licence3} rows={thirdParties.map(({ name, by, licence }) => [name, by, licence])} />
      </details>
    </>
  );
}
