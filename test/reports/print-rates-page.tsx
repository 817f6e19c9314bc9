import { render } from 'preact';
import { ReportPage } from '../../components/report/ReportPage';
import { ReportRates } from '../../components/report/ReportRates';
import { defaultSettings } from '../../lib/settings';
import type { Given } from './print-rates.test';

const nothing = () => {};

/** Bundled into the page that print-rates.test.ts prints. */
export function show({ rates, pictures, quarters, coverage, printed }: Given): void {
  const summary = { rows: 190, facets: {} as never, coverage, damaged: 0 };
  render(
    <ReportPage
      {...{ language: 'vi', tab: 'rates', reading: null, madeAt: 0, isOld: false, summary, printed }}
      links={[]}
      onTab={nothing}
      onRead={nothing}
      isMerging={false}
      onStop={nothing}
    >
      <ReportRates
        {...{ language: 'vi', settings: defaultSettings().reports, quarters, by: 'unit', groupings: ['unit', 'list'] }}
        choice={{ kind: 'quarter', first: quarters[0]?.first ?? '', month: '', last: '' }}
        period={quarters[0] ?? null}
        {...{ rates, pictures, seen: 190, coverage, hasSites: false }}
        onChoose={nothing}
        onBy={nothing}
        onPrint={nothing}
      />
    </ReportPage>,
    document.body,
  );
}
