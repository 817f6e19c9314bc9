import type { JSX } from 'preact';
import { ReportList } from '../../components/report/ReportList';
import { ReportRates } from '../../components/report/ReportRates';
import { ReportTeam } from '../../components/report/ReportTeam';
import type { ReportTab } from '../../lib/locale/report-page';
import type { ReportRead } from '../../lib/model/report-query';
import type { Settings } from '../../lib/model/settings';
import { openPanel, thisWindow } from '../../lib/platform';
import type { reportChoosing } from './choosing';
import type { reportExports } from './exports';
import type { reportList } from './list';
import type { reportRates } from './rates';
import type { reportTeam } from './team';

export interface TabParts {
  list: ReturnType<typeof reportList>;
  choosing: ReturnType<typeof reportChoosing>;
  rates: ReturnType<typeof reportRates>;
  exports: ReturnType<typeof reportExports>;
  team: ReturnType<typeof reportTeam>;
}

let ownWindow: number | null = null;
void thisWindow().then((found) => {
  ownWindow = found;
});

/** What the chosen part of the report shows; null until everything was read. */
export function tabBody(
  tab: ReportTab,
  settings: Settings,
  summary: ReportRead,
  { list, choosing, rates, exports, team }: TabParts,
): JSX.Element | null {
  if (summary === null || typeof summary === 'string') return null;
  const { language } = settings;
  if (tab === 'team') return <ReportTeam language={language} {...team.props()} />;
  if (tab === 'rates')
    return (
      <ReportRates
        language={language}
        {...rates.props(settings)}
        seen={summary.rows}
        coverage={summary.coverage}
        hasSites={summary.facets.sites.length > 1}
      />
    );
  return (
    <ReportList
      language={language}
      filters={{
        query: list.query(),
        facets: summary.facets,
        isWithoutPersons: settings.hiddenParts.includes('persons'),
        onQuery: list.ask,
        onClear: list.clear,
      }}
      views={{ views: settings.views, ...list.views, shown: list.views.shown() }}
      table={{
        list: list.window(),
        chosen: new Set(choosing.chosen()),
        onNeed: list.need,
        onChoose: choosing.onChoose,
        onOpen: (key) => void openPanel(ownWindow, key),
      }}
      exports={exports.props()}
      selection={list.selection()}
      all={summary.rows}
      fewer={choosing.fewer()}
      most={choosing.most}
      onAll={() => void choosing.onAll(list.selection()?.rows ?? 0)}
      onNone={choosing.onNone}
      onDraft={() => void choosing.onDraft()}
    />
  );
}
