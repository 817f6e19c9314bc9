import type { Language } from '../lib/locale/language';
import { popupTexts } from '../lib/locale/popup';
import type { PageStatus } from '../lib/model/page-status';

/** What is known of the page in front: which of the ways it can be is decided by who shows it. */
export type SiteView =
  | { kind: 'noPage' }
  /** `canAsk` is false in a build for given sites. */
  | { kind: 'notAllowed'; site: string; canAsk: boolean }
  /** Allowed, and no content script answers yet. */
  | { kind: 'silent'; site: string }
  | {
      kind: 'reading';
      site: string;
      status: PageStatus;
      /** The site's setting about empty secrecy cells; undefined when nobody has set it. */
      emptyMeans: 'notSecret' | 'unclear' | undefined;
      emptyMeansManaged: boolean;
    };

interface Props {
  language: Language;
  view: SiteView;
  onAllow: () => void;
  onEmptyMeans: (notSecret: boolean) => void;
}

/** Allowed? Reading well? Kept? And what to do about each. */
export function SiteStatus({ language, view, onAllow, onEmptyMeans }: Props) {
  const texts = popupTexts[language];
  return (
    <section class="site" aria-labelledby="site-title">
      <h2 id="site-title">
        {texts.thisPage}
        {view.kind !== 'noPage' && <span class="host">{view.site.replace(/^https?:\/\//, '')}</span>}
      </h2>
      {view.kind === 'noPage' && <Says title={texts.noPage} help={texts.noPageHelp} />}
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
      {view.kind === 'reading' && <Reading language={language} view={view} onEmptyMeans={onEmptyMeans} />}
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

interface ReadingProps {
  language: Language;
  view: Extract<SiteView, { kind: 'reading' }>;
  onEmptyMeans: (notSecret: boolean) => void;
}

function Reading({ language, view, onEmptyMeans }: ReadingProps) {
  const texts = popupTexts[language];
  const { lists, keeping } = view.status;
  const sum = (of: 'rows' | 'badges' | 'unknown' | 'noRoom' | 'secret') =>
    lists.reduce((total, list) => total + list[of], 0);
  const well = lists.every((list) => list.health === 'well');
  return (
    <>
      {lists.length === 0 ? (
        <Says title={texts.noList} help={texts.noListHelp} />
      ) : (
        <ul class="facts">
          <li>{texts.reading(lists.length, sum('rows'))}</li>
          <li>{texts.badges(sum('badges'))}</li>
          {sum('unknown') > 0 && <li>{texts.unknown(sum('unknown'))}</li>}
          {sum('noRoom') > 0 && <li>{texts.noRoom(sum('noRoom'))}</li>}
          {sum('secret') > 0 && <li>{texts.secret(sum('secret'))}</li>}
        </ul>
      )}
      {!well && <p class="warning">{lists.every((list) => list.health === 'cannot') ? texts.cannot : texts.partly}</p>}
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
    </>
  );
}
