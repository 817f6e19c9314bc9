import { checkTexts } from '../lib/locale/check';
import { dataTexts } from '../lib/locale/data';
import type { Language } from '../lib/locale/language';
import { popupTexts } from '../lib/locale/popup';
import type { CheckInput } from '../lib/model/check';
import { Section } from './Section';
import { Table } from './Table';

interface Props {
  language: Language;
  input: CheckInput;
}

/** Policy, sites, versions and storage, as they were found. */
export function CheckFacts({ language, input }: Props) {
  const texts = checkTexts[language];
  const { policy, sites, blockedTabs } = input;
  return (
    <>
      <Section title={texts.policy}>
        <p>{texts.seen[policy.seen]}</p>
        {policy.paths.length > 0 && (
          <details>
            <summary>
              {texts.sets} {policy.paths.length}
            </summary>
            <ul class="paths">
              {policy.paths.map((path) => (
                <li key={path}>
                  <code>{path}</code>
                </li>
              ))}
            </ul>
          </details>
        )}
      </Section>
      <Section title={texts.sites}>
        {sites.length === 0 ? (
          <p class="quiet">{texts.noSites}</p>
        ) : (
          <Table
            head={[texts.site, texts.from, texts.access]}
            rows={sites.map(({ site, from, isGranted }) => [
              site.replace(/^https?:\/\//, ''),
              texts.origin[from],
              texts.granted[isGranted ? 'yes' : 'no'],
            ])}
          />
        )}
        {blockedTabs > 0 && <p class="quiet">{texts.blockedTabs(blockedTabs)}</p>}
      </Section>
      <Versions language={language} versions={input.versions} />
      <Storage language={language} storage={input.storage} />
    </>
  );
}

function Versions({ language, versions }: { language: Language; versions: CheckInput['versions'] }) {
  const texts = checkTexts[language];
  const { install } = versions;
  const facts: [string, string][] = [
    [texts.version.extension, versions.extension],
    [texts.version.browser, versions.browser],
    [texts.version.installed, install === null ? '—' : texts.install[install]],
    [texts.version.data, versions.data],
    [texts.version.years, versions.officialYears.join(', ')],
  ];
  return (
    <Section title={texts.versions}>
      <dl class="read">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Storage({ language, storage }: { language: Language; storage: CheckInput['storage'] }) {
  const texts = dataTexts[language];
  const { failure, dossiers, persisted, usage, quota } = storage;
  return (
    <Section title={checkTexts[language].storage}>
      <ul class="plain-list">
        <li>{failure === null ? checkTexts[language].canWrite : popupTexts[language].keeping[failure]}</li>
        {dossiers !== null && <li>{checkTexts[language].kept(dossiers)}</li>}
        {usage !== undefined && quota !== undefined && <li>{texts.size(usage, quota)}</li>}
        <li>{persisted ? texts.safe : texts.notSafe}</li>
      </ul>
    </Section>
  );
}
