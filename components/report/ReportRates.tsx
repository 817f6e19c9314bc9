import type { Language } from '../../lib/locale/language';
import { percent } from '../../lib/locale/numbers';
import { coverageText, periodTitle, quarterTitle, rateTexts } from '../../lib/locale/report-rates';
import type { LateRates, Period, Quarter, RateGrouping } from '../../lib/model/rate';
import type { Coverage, ReportPictures as Pictures } from '../../lib/model/report';
import type { PeriodChoice } from '../../lib/model/report-query';
import type { ReportSettings } from '../../lib/model/settings';
import { DateField } from '../DateField';
import { RateTable } from './RateTable';
import { ReportPictures } from './ReportPictures';

export interface ReportRatesProps {
  language: Language;
  settings: ReportSettings;
  /** Of the quarters to choose from, the latest first. */
  quarters: readonly Quarter[];
  choice: PeriodChoice;
  /** What is chosen; null: no period. */
  period: Period | null;
  by: RateGrouping;
  groupings: readonly RateGrouping[];
  /** Null while it is counted, or where no period is chosen. */
  rates: LateRates | null;
  pictures: Pictures | null;
  seen: number;
  /** How much was seen of each list. */
  coverage: readonly Coverage[];
  hasSites: boolean;
  onChoose: (choice: PeriodChoice) => void;
  onBy: (by: RateGrouping) => void;
  onPrint: () => void;
}

/** Late rates of a period, and the pictures. */
export function ReportRates(props: ReportRatesProps) {
  const { language, settings, choice, by, groupings, rates, pictures, seen, hasSites, onBy } = props;
  const texts = rateTexts[language];
  const note = coverageText(language, props.coverage);
  const title = props.period === null ? '' : periodTitle(language, choice, props.period, props.quarters);
  const caption = [title, `${texts.by.toLowerCase()} ${texts.groupings[by]}`, note]
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <>
      <form class="line report-period card" onSubmit={(event) => event.preventDefault()}>
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
        <button type="button" disabled={rates === null} onClick={props.onPrint}>
          {texts.print}
        </button>
      </form>
      {rates === null && choice.kind === 'own' && <p class="warning">{texts.noPeriod}</p>}
      {rates !== null && (
        <section class="card">
          {rates.groups.length === 0 ? (
            <p>
              {title}: {texts.none}
            </p>
          ) : (
            <RateTable language={language} rates={rates} judged={settings} caption={caption} hasSites={hasSites} />
          )}
          <p class="quiet">
            {texts.denominators[settings.denominator]} {texts.threshold(percent(language, settings.threshold, 1000))}{' '}
            {texts.coverage(seen)} {texts.leftOut}
          </p>
        </section>
      )}
      {pictures !== null && <ReportPictures language={language} pictures={pictures} judged={settings} note={note} />}
    </>
  );
}

function PeriodFields({ language, quarters, choice, onChoose }: ReportRatesProps) {
  const texts = rateTexts[language];
  const name = (quarter: Quarter) => quarterTitle(language, quarter);
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
          <select value={choice.month} onChange={(event) => onChoose({ ...choice, month: event.currentTarget.value })}>
            {monthsOf(quarters, choice.month).map((month) => (
              <option key={month} value={month}>
                {month.split('-').reverse().join('/')}
              </option>
            ))}
          </select>
        </label>
      )}
      {choice.kind === 'own' &&
        (['first', 'last'] as const).map((end) => (
          <DateField
            key={end}
            id={`period-${end}`}
            language={language}
            label={end === 'first' ? texts.from : texts.to}
            day={choice[end]}
            onDay={(day) => onChoose({ ...choice, [end]: day })}
          />
        ))}
    </>
  );
}

/** The months that the quarters to choose from lie in, the latest first. */
function monthsOf(quarters: readonly Quarter[], chosen: string): string[] {
  const last = quarters[0]?.last.slice(0, 7) ?? chosen;
  const first = quarters.at(-1)?.first.slice(0, 7) ?? chosen;
  const months = [];
  for (let at = chosen > last ? chosen : last; at >= (chosen < first ? chosen : first); at = monthBefore(at))
    months.push(at);
  return months;
}

function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}
