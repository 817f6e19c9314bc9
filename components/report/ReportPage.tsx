import type { ComponentChildren } from 'preact';
import { formatDateTime } from '../../lib/locale/dates';
import type { Language } from '../../lib/locale/language';
import { count } from '../../lib/locale/numbers';
import { type ReportTab, reportPageTexts, reportTabs } from '../../lib/locale/report-page';
import type { ReportRead, ReportSummary } from '../../lib/model/report-query';
import type { ReportTable } from '../../lib/model/report-table';
import type { Instant } from '../../lib/model/time';
import { focusOnce } from '../focus';
import { PageHead, type PageLink } from '../PageHead';
import { Part } from '../Part';
import { ReportPrint } from '../ReportPrint';
import { Tabs } from '../Tabs';

export interface ReportPageProps {
  language: Language;
  tab: ReportTab;
  /** How far the reading has come; null: it is done. */
  reading: { done: number; total: number } | null;
  summary: ReportRead;
  madeAt: Instant;
  /** Something was written since. */
  isOld: boolean;
  /** What is printed in place of the page; null: nothing. */
  printed: ReportTable | null;
  links: readonly PageLink[];
  onTab: (tab: ReportTab) => void;
  onRead: () => void;
  /** Whether team files take part in what is read. */
  isMerging: boolean;
  onStop: () => void;
  children: ComponentChildren;
}

/** The full page of the report: its head, and the part that was chosen. */
export function ReportPage(props: ReportPageProps) {
  const { language, tab, reading, summary, madeAt, isOld, printed, isMerging, onTab, onRead, children } = props;
  const texts = reportPageTexts[language];
  const made = typeof summary === 'string' ? null : summary;
  return (
    <>
      <main class={printed === null ? undefined : 'no-print'}>
        <PageHead language={language} title={texts.title} links={props.links}>
          {made !== null && (
            <p class="quiet below">
              {texts.basis(made.rows)}, {texts.notOfficial}. {texts.madeAt(formatDateTime(madeAt))}.{' '}
              {isOld && texts.changed}{' '}
              <button type="button" class="link" onClick={onRead}>
                {texts.readAgain}
              </button>
            </p>
          )}
          {made !== null && made.damaged > 0 && <p class="warning below">{texts.damaged(made.damaged)}</p>}
        </PageHead>
        <Tabs label={texts.tabsLabel} tabs={reportTabs} names={texts.tabs} tab={tab} onTab={onTab} />
        <div class="report-status" role="status">
          {reading !== null && (
            <>
              <label for="report-reading">{texts.reading(reading.done, reading.total)}</label>
              <progress id="report-reading" {...(reading.total > 0 && { value: reading.done, max: reading.total })} />
              <button type="button" onClick={props.onStop}>
                {isMerging ? texts.stopMerge : texts.stop}
              </button>
            </>
          )}
          {summary === 'failed' && <p class="warning">{texts.cannotRead}</p>}
          {summary === 'stopped' && reading === null && (
            <p>
              {texts.stopped}{' '}
              <button type="button" class="link" onClick={onRead} ref={focusOnce}>
                {texts.readAgain}
              </button>
            </p>
          )}
        </div>
        <div id="tab-body" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          {tab === 'team' ? <Part of="team">{children}</Part> : children}
        </div>
        {made !== null && made.coverage.length > 0 && (
          <Coverage language={language} summary={made} isOpen={tab === 'rates'} />
        )}
      </main>
      {printed !== null && <ReportPrint table={printed} language={language} />}
    </>
  );
}

/** List by list; open beside rates, which say nothing without it. */
function Coverage({ language, summary, isOpen }: { language: Language; summary: ReportSummary; isOpen: boolean }) {
  const texts = reportPageTexts[language];
  return (
    <details class="coverage card" open={isOpen}>
      <summary>{texts.coverage}</summary>
      <ul class="plain-list">
        {summary.coverage.map(({ listId, title, site, seen, total }) => (
          <li key={listId}>
            {title} <span class="quiet">({site})</span>:{' '}
            {total === undefined
              ? texts.seen(count(language, seen))
              : texts.seenOf(count(language, seen), count(language, total))}
          </li>
        ))}
      </ul>
    </details>
  );
}
