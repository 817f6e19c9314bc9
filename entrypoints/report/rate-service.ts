import type { LateRates, Period, RateGrouping } from '../../lib/model/rate';
import type { ReportPictures } from '../../lib/model/report';
import { ageing, dueHistogram, lateByQuarter, lateRate, type ReportModel, rateCases } from '../../lib/reports';
import type { ReportWorld } from './service';

/** Late rates and pictures of all rows there are. */
export function rateService(model: ReportModel, at: () => ReportWorld | null) {
  return {
    rates(period: Period, by: RateGrouping): LateRates | null {
      const here = at();
      return here && lateRate(rateCases(model.rows()), { ...here.settings.reports, period, now: here.now, by });
    },
    pictures(): ReportPictures | null {
      const here = at();
      if (here === null) return null;
      const { now, settings, world } = here;
      const rows = model.rows();
      return {
        due: dueHistogram(rows, world.calendar, now),
        ageing: ageing(rows),
        quarters: lateByQuarter(rows, settings.reports, now),
      };
    },
  };
}
