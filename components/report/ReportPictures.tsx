import { formatCivil } from '../../lib/locale/dates';
import type { Language } from '../../lib/locale/language';
import { count, percent } from '../../lib/locale/numbers';
import { quarterName, quarterTitle, rateTexts, windowOf } from '../../lib/locale/report-rates';
import { type LateRate, type RateOptions, verdictOf } from '../../lib/model/rate';
import type { ReportPictures as Pictures, QuarterBars } from '../../lib/model/report';
import { BarChart, type ChartBar } from './BarChart';
import { UnitBars } from './UnitBars';

interface Props {
  language: Language;
  pictures: Pictures;
  judged: Pick<RateOptions, 'denominator' | 'threshold'>;
  /** How much was seen of the lists that the pictures are of. */
  note: string;
}

/** What falls due, how old what is overdue is, and how the late rate went from quarter to quarter. */
export function ReportPictures({ language, pictures, judged, note }: Props) {
  const texts = rateTexts[language];
  const number = (value: number) => count(language, value);
  const common = { note, table: texts.table, nothing: texts.nothing };
  const threshold = {
    value: judged.threshold / 1000,
    text: texts.thresholdLine(percent(language, judged.threshold, 1000)),
  };
  const rated = (rate: LateRate) => bar(language, rate, judged);
  const rates = pictures.quarters.flatMap(({ total, units }) => [total, ...units]);
  const isUnsure = rates.some((rate) => verdictOf(rate, judged)?.kind === 'unsure');
  return (
    <section class="charts">
      <BarChart
        {...common}
        title={texts.due}
        headings={[texts.day, texts.dossiers]}
        bars={pictures.due.map(({ name, count: value }) => ({
          name: formatCivil(name).slice(0, 5),
          value,
          text: number(value),
        }))}
      />
      <BarChart
        {...common}
        title={texts.ageing}
        headings={[texts.ageing, texts.dossiers]}
        bars={pictures.ageing.map(({ from, to, count: value }) => ({
          name: texts.days(from, to),
          value,
          text: number(value),
        }))}
      />
      <BarChart
        {...common}
        title={texts.quarters}
        headings={[texts.quarter, texts.columns.rate]}
        threshold={threshold}
        bars={pictures.quarters.map(({ quarter, total }) => ({
          name: quarterName(language, quarter),
          below: `(${windowOf(quarter)})`,
          ...rated(total),
        }))}
      />
      <UnitBars
        {...common}
        title={texts.units}
        heading={texts.columns.name}
        threshold={threshold}
        periods={pictures.quarters.map(({ quarter }) => ({
          name: quarterName(language, quarter),
          title: quarterTitle(language, quarter),
        }))}
        units={unitsOf(pictures.quarters, texts.nobody).map((name, i) => ({
          name,
          bars: pictures.quarters.flatMap(({ units }) => units[i] ?? []).map(rated),
        }))}
      />
      {isUnsure && <p class="quiet">{texts.unsureMark}</p>}
    </section>
  );
}

/** Names of the units, which are the same in each quarter; with their site where they are of several. */
function unitsOf(quarters: readonly QuarterBars[], nobody: string): string[] {
  const units = quarters[0]?.units ?? [];
  const hasSites = new Set(units.map(({ site }) => site)).size > 1;
  return units.map(({ name, site }) => `${name || nobody}${hasSites ? ` (${site.replace(/^https?:\/\//, '')})` : ''}`);
}

/** A late rate as a bar; "?" behind one that unknown outcomes could turn, which its table says in words. */
function bar(language: Language, rate: LateRate, judged: Props['judged']): Omit<ChartBar, 'name'> {
  const texts = rateTexts[language];
  const { late, denominator } = rate;
  const verdict = verdictOf(rate, judged);
  const share = percent(language, late, denominator, judged.threshold);
  const words = verdict === null ? '' : verdict.kind === 'unsure' ? texts.unsure(verdict.unknown) : texts[verdict.kind];
  return {
    value: denominator === 0 ? null : late / denominator,
    text: verdict?.kind === 'unsure' ? `${share} ?` : share,
    long: [share, denominator > 0 ? texts.rateOf(late, denominator) : '', words]
      .filter((one) => one !== '')
      .join(' · '),
  };
}
