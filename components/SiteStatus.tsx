import type { ComponentChildren } from 'preact';
import type { Language } from '../lib/locale/language';
import { pageTexts } from '../lib/locale/page';
import { popupTexts } from '../lib/locale/popup';
import type { PageStatus } from '../lib/model/page-status';
import type { Identity } from '../lib/model/settings';
import { StateIcon } from './icons';
import { PageFacts, PageNotice } from './PageLists';
import { SiteAdapters, type SiteAdaptersProps } from './SiteAdapters';
import type { MainAction } from './site-main';
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
type ReadingView = Extract<SiteView, { kind: 'reading' }>;

/** What can be done about the site in front. */
export interface SiteEvents {
  onAllow: () => void;
  onEmptyMeans: (notSecret: boolean) => void;
  onIdentity: (identity: Identity) => void;
  onDiagnosis: () => void;
  /** Shows the bar in the page again. */
  onShowBar: () => void;
}

interface Props extends SiteEvents {
  language: Language;
  view: SiteView;
  main: MainAction;
  /** Null where no page is read. */
  adapters: SiteAdaptersProps | null;
}

/** Allowed? Reading well? Kept? In a line or two, with what to do about it; the rest is opened. */
export function SiteStatus(props: Props) {
  const { language, view, main, onAllow } = props;
  const texts = popupTexts[language];
  return (
    <section class="site card" aria-labelledby="site-title">
      <h2 id="site-title" class="sr">
        {texts.thisPage}
      </h2>
      {view.kind === 'reading' ? <Reading {...props} view={view} /> : <Says view={view} language={language} />}
      {main === 'allow' && (
        <button type="button" class="main wide" onClick={onAllow}>
          {texts.allow}
        </button>
      )}
    </section>
  );
}

const hostOf = (site: string) => site.replace(/^https?:\/\//, '');

function Says({ language, view }: { language: Language; view: Exclude<SiteView, ReadingView> }) {
  const texts = popupTexts[language];
  const [title, help] = {
    noPage: [texts.noPage, texts.noPageHelp],
    silent: [texts.silent, texts.silentHelp],
    forbidden: [
      texts.forbidden,
      view.kind === 'forbidden' && view.isManaged ? texts.forbiddenByPolicy : texts.forbiddenByUser,
    ],
    notAllowed: [
      view.kind === 'notAllowed' ? texts.notAllowed(hostOf(view.site)) : '',
      view.kind === 'notAllowed' && view.canAsk ? texts.notAllowedHelp : texts.packedOnly,
    ],
  }[view.kind] as [string, string];
  return (
    <>
      <Line icon={view.kind === 'silent' ? 'soon' : 'unknown'}>
        {title}
        {'site' in view && view.kind !== 'notAllowed' && <span class="host quiet"> {hostOf(view.site)}</span>}
      </Line>
      <p class="quiet">{help}</p>
    </>
  );
}

function PageLine({ language, view }: { language: Language; view: ReadingView }) {
  const texts = popupTexts[language];
  const { lists, keeping } = view.status;
  const isWell = lists.length > 0 && keeping === 'ok' && lists.every(({ health }) => health === 'well');
  const rows = lists.reduce((sum, list) => sum + list.rows, 0);
  const isBlank = lists.length === 0 && !view.isSuspect;
  return (
    <Line icon={isWell ? 'ontime' : isBlank ? 'unknown' : 'today'}>
      {isBlank && texts.noList}
      {lists.length === 0 && view.isSuspect && pageTexts[language].suspect}
      {lists.length > 0 && texts.reading(lists.length, rows)}
    </Line>
  );
}

function Line({ icon, children }: { icon: Parameters<typeof StateIcon>[0]['state']; children: ComponentChildren }) {
  return (
    <span class="site-line" data-state={icon}>
      <StateIcon state={icon} />
      <span>{children}</span>
    </span>
  );
}

function Reading({ language, view, adapters, ...on }: Props & { view: ReadingView }) {
  const { onEmptyMeans, onIdentity, onDiagnosis, onShowBar } = on;
  const { status, seen, isSuspect, who } = view;
  const isAsked = status.keeping === 'secretColumnEmpty';
  const emptyMeans = <EmptyMeans language={language} view={view} onEmptyMeans={onEmptyMeans} />;
  const whoAmI = who && <WhoAmI key={view.site} language={language} who={who} onIdentity={onIdentity} />;
  return (
    <>
      <details class="how" open={isSaid(adapters)}>
        <summary>
          <PageLine language={language} view={view} />
          <span class="opens">{popupTexts[language].how}</span>
        </summary>
        <PageFacts language={language} status={status} seen={seen} />
        {!isAsked && view.emptyMeans !== undefined && emptyMeans}
        {who !== null && who.kind !== 'ask' && whoAmI}
        {status.barHidden && (
          <p>
            <button type="button" onClick={onShowBar}>
              {popupTexts[language].showBar}
            </button>
          </p>
        )}
        {adapters !== null && <SiteAdapters language={language} {...adapters} />}
        <p class="diagnosis">
          <button type="button" class="plain" onClick={onDiagnosis} aria-describedby="diagnosis-help">
            {pageTexts[language].diagnosis}
          </button>
          <span id="diagnosis-help" class="quiet">
            {pageTexts[language].diagnosisHelp}
          </span>
        </p>
      </details>
      <PageNotice language={language} site={hostOf(view.site)} status={status} isSuspect={isSuspect} />
      {isAsked && emptyMeans}
      {who?.kind === 'ask' && whoAmI}
    </>
  );
}

/** Something in it that must be seen: what came of the last act, or an adapter that was switched off. */
function isSaid(adapters: SiteAdaptersProps | null): boolean {
  return adapters !== null && (adapters.notice !== null || adapters.adapters.some(({ fault }) => fault !== undefined));
}

function EmptyMeans({
  language,
  view: { emptyMeans, emptyMeansManaged },
  onEmptyMeans,
}: Pick<Props, 'language' | 'onEmptyMeans'> & { view: ReadingView }) {
  const texts = popupTexts[language];
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={emptyMeans === 'notSecret'}
        disabled={emptyMeansManaged}
        onChange={(event) => onEmptyMeans(event.currentTarget.checked)}
      />
      <span>
        {texts.emptyMeans}
        {emptyMeansManaged && <span class="quiet"> ({texts.managed})</span>}
      </span>
    </label>
  );
}
