import type { Remote } from 'comlink';
import type { LateRates, RateGrouping } from '../../lib/model/rate';
import type { ReportPictures } from '../../lib/model/report';
import type { PeriodChoice } from '../../lib/model/report-query';
import type { Settings } from '../../lib/model/settings';
import type { Instant } from '../../lib/model/time';
import { printPage } from '../../lib/platform';
import { today } from '../shared/days';
import type { Parts } from '../shared/parts';
import { periodOf, quartersUpTo } from './periods';
import type { ReportService } from './service';

function groupingsOf({ reports, hiddenParts }: Settings): RateGrouping[] {
  return reports.showPersons && !hiddenParts.includes('persons') ? ['unit', 'list', 'person'] : ['unit', 'list'];
}

/** Late rates and pictures of the report. Persons are told only where the setting says so and policy does not hide them. */
export function reportRates(service: Remote<ReportService>, { settings, draw }: Parts, madeAt: () => Instant) {
  let choice: PeriodChoice | null = null;
  let by: RateGrouping = 'unit';
  let rates: LateRates | null = null;
  let pictures: ReportPictures | null = null;

  const chosen = (): PeriodChoice => {
    const day = today(madeAt());
    return choice ?? { kind: 'quarter', first: '', month: day.slice(0, 7), last: day };
  };

  async function refresh(): Promise<void> {
    const known = settings();
    if (known === null) return;
    const period = periodOf(chosen(), quartersUpTo(madeAt(), known), known);
    if (!groupingsOf(known).includes(by)) by = 'unit';
    rates = period === null ? null : await service.rates(period, by);
    pictures ??= await service.pictures();
    draw();
  }

  return {
    refresh,
    /** Everything was read anew. */
    forget(): void {
      [rates, pictures] = [null, null];
    },
    props(known: Settings) {
      const quarters = quartersUpTo(madeAt(), known);
      const now = chosen();
      return {
        settings: known.reports,
        quarters,
        choice: now.kind === 'quarter' && now.first === '' ? { ...now, first: quarters[0]?.first ?? '' } : now,
        period: periodOf(now, quarters, known),
        by,
        groupings: groupingsOf(known),
        rates,
        pictures,
        onChoose(next: PeriodChoice): void {
          choice = next;
          void refresh();
        },
        onBy(next: RateGrouping): void {
          by = next;
          void refresh();
        },
        onPrint: () => void printPage(),
      };
    },
  };
}
