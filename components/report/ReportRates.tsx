import type { Language } from '../../lib/locale/language';
import { percent } from '../../lib/locale/numbers';
import { quarterName, rateTexts } from '../../lib/locale/report-rates';
import type { LateRates, Quarter, RateGrouping } from '../../lib/model/rate';
import type { ReportPictures as Pictures } from '../../lib/model/report';
import type { PeriodChoice } from '../../lib/model/report-query';
import type { ReportSettings } from '../../lib/model/settings';
import { RateTable } from './RateTable';
import { ReportPictures } from './ReportPictures';

export interface ReportRatesProps {
  language: Language;
  settings: ReportSettings;
  /** Of the quarters to choose from, the latest first. */
  quarters: readonly Quarter[];
  choice: PeriodChoice;
  by: RateGrouping;
  groupings: readonly RateGrouping[];
  /** Null while it is counted, or where no period is chosen. */
  rates: LateRates | null;
  pictures: Pictures | null;
  seen: number;
  hasSites: boolean;
  onChoose: (choice: PeriodChoice) => void;
  onBy: (by: RateGrouping) => void;
}

/** Late rates of a period, and the pictures. */
export function ReportRates(props: ReportRatesProps) {
  const { language, settings, choice, by, groupings, rates, pictures, seen, hasSites, onBy } = props;
  const texts = rateTexts[language];
  return (
    <>
      <form class="line report-period" onSubmit={(event) => event.preventDefault()}>
        <PeriodFields {...props} />
        <label>
          {texts.by}{' '}
          <select value={by} onChange={(event) => onBy(event.currentTarget.value as RateGrouping)}>
            {groupings.map((one) => (
              <option key={one} value={one}>
                {texts.groupings[one]}
              </option>
            ))}
          </select>
        </label>
      </form>
      {rates === null && choice.kind === 'own' && <p class="warning">{texts.noPeriod}</p>}
      {rates !== null && (
        <section>
          {rates.groups.length === 0 ? (
            <p>{texts.none}</p>
          ) : (
            <RateTable language={language} rates={rates} judged={settings} hasSites={hasSites} />
          )}
          <p class="quiet">
            {texts.denominators[settings.denominator]} {texts.threshold(percent(language, settings.threshold, 1000))}{' '}
            {texts.coverage(seen)} {texts.leftOut}
          </p>
        </section>
      )}
      {pictures !== null && <ReportPictures language={language} pictures={pictures} threshold={settings.threshold} />}
    </>
  );
}

function PeriodFields({ language, quarters, choice, onChoose }: ReportRatesProps) {
  const texts = rateTexts[language];
  const name = (quarter: Quarter) => quarterName(language, quarter);
  return (
    <>
      <label>
        {texts.period}{' '}
        <select
          value={choice.kind}
          onChange={(event) => onChoose({ ...choice, kind: event.currentTarget.value as PeriodChoice['kind'] })}
        >
          {(['quarter', 'month', 'own'] as const).map((kind) => (
            <option key={kind} value={kind}>
              {texts.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      {choice.kind === 'quarter' && (
        <label>
          {texts.quarter}{' '}
          <select value={choice.first} onChange={(event) => onChoose({ ...choice, first: event.currentTarget.value })}>
            {quarters.map((quarter) => (
              <option key={quarter.first} value={quarter.first}>
                {name(quarter)}
              </option>
            ))}
          </select>
        </label>
      )}
      {choice.kind === 'month' && (
        <label>
          {texts.month}{' '}
          <input
            type="month"
            value={choice.month}
            onChange={(event) => onChoose({ ...choice, month: event.currentTarget.value })}
          />
        </label>
      )}
      {choice.kind === 'own' &&
        (['first', 'last'] as const).map((end) => (
          <label key={end}>
            {end === 'first' ? texts.from : texts.to}{' '}
            <input
              type="date"
              value={choice[end]}
              onChange={(event) => onChoose({ ...choice, [end]: event.currentTarget.value })}
            />
          </label>
        ))}
    </>
  );
}
