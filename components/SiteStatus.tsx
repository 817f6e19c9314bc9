import { checkTexts } from '../lib/locale/check';
import type { Language } from '../lib/locale/language';
import { pageTexts } from '../lib/locale/page';
import { popupTexts } from '../lib/locale/popup';
import type { PageStatus } from '../lib/model/page-status';
import type { Identity } from '../lib/model/settings';
import { PageLists } from './PageLists';
import { WhoAmI, type WhoView } from './WhoAmI';

/** What is known of the page in front: which of the ways it can be is decided by who shows it. */
export type SiteView =
  | { kind: 'noPage' }
  /** `canAsk` is false in a build for given sites. */
  | { kind: 'notAllowed'; site: string; canAsk: boolean }
  /** Not among the sites of the setting; `isManaged`: that policy sets. */
  | { kind: 'forbidden'; site: string; isManaged: boolean }
  /** Allowed, and no content script answers yet. */
  | { kind: 'silent'; site: string }
  | {
      kind: 'reading';
      site: string;
      status: PageStatus;
      /** How many dossiers of each of its lists are kept. */
      seen: readonly number[];
      /** The page looks as if it held a list that was not understood. */
      isSuspect: boolean;
      /** Null where nobody need be asked. */
      who: WhoView | null;
      /** The site's setting about empty secrecy cells; undefined when nobody has set it. */
      emptyMeans: 'notSecret' | 'unclear' | undefined;
      emptyMeansManaged: boolean;
    };

interface Props {
  language: Language;
  view: SiteView;
  onAllow: () => void;
  onEmptyMeans: (notSecret: boolean) => void;
  onIdentity: (identity: Identity) => void;
  onDiagnosis: () => void;
  onCheck: () => void;
}

/** Allowed? Reading well? Kept? And what to do about each. */
export function SiteStatus({ language, view, onAllow, onCheck, ...on }: Props) {
  const texts = popupTexts[language];
  return (
    <section class="site" aria-labelledby="site-title">
      <h2 id="site-title">
        {texts.thisPage}
        {view.kind !== 'noPage' && <span class="host">{view.site.replace(/^https?:\/\//, '')}</span>}
      </h2>
      {view.kind === 'noPage' && <Says title={texts.noPage} help={texts.noPageHelp} />}
      {view.kind === 'forbidden' && (
        <Says title={texts.forbidden} help={view.isManaged ? texts.forbiddenByPolicy : texts.forbiddenByUser} />
      )}
      {view.kind === 'silent' && <Says title={texts.silent} help={texts.silentHelp} />}
      {view.kind === 'notAllowed' && (
        <>
          <Says
            title={texts.notAllowed(view.site.replace(/^https?:\/\//, ''))}
            help={view.canAsk ? texts.notAllowedHelp : texts.packedOnly}
          />
          {view.canAsk && (
            <button type="button" class="main" onClick={onAllow}>
              {texts.allow}
            </button>
          )}
        </>
      )}
      {view.kind === 'reading' && <Reading language={language} view={view} {...on} />}
      <p>
        <button type="button" class="plain" onClick={onCheck}>
          {checkTexts[language].title}
        </button>
      </p>
    </section>
  );
}

function Says({ title, help }: { title: string; help: string }) {
  return (
    <>
      <p>{title}</p>
      <p class="quiet">{help}</p>
    </>
  );
}

interface ReadingProps extends Omit<Props, 'view' | 'onAllow' | 'onCheck'> {
  view: Extract<SiteView, { kind: 'reading' }>;
}

function Reading({ language, view, onEmptyMeans, onIdentity, onDiagnosis }: ReadingProps) {
  const texts = popupTexts[language];
  const { keeping } = view.status;
  return (
    <>
      <PageLists language={language} status={view.status} seen={view.seen} isSuspect={view.isSuspect} />
      {keeping !== 'ok' && <p class="warning">{texts.keeping[keeping]}</p>}
      {(keeping === 'secretColumnEmpty' || view.emptyMeans !== undefined) && (
        <label class="choice">
          <input
            type="checkbox"
            checked={view.emptyMeans === 'notSecret'}
            disabled={view.emptyMeansManaged}
            onChange={(event) => onEmptyMeans(event.currentTarget.checked)}
          />
          <span>
            {texts.emptyMeans}
            {view.emptyMeansManaged && <span class="quiet"> ({texts.managed})</span>}
          </span>
        </label>
      )}
      {view.who !== null && <WhoAmI key={view.site} language={language} who={view.who} onIdentity={onIdentity} />}
      <p class="diagnosis">
        <button type="button" class="plain" onClick={onDiagnosis} aria-describedby="diagnosis-help">
          {pageTexts[language].diagnosis}
        </button>
        <span id="diagnosis-help" class="quiet">
          {pageTexts[language].diagnosisHelp}
        </span>
      </p>
    </>
  );
}
