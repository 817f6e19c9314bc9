import { formatCivil } from '../../lib/locale/dates';
import type { Language } from '../../lib/locale/language';
import { count, percent } from '../../lib/locale/numbers';
import { quarterName, rateTexts } from '../../lib/locale/report-rates';
import type { LateRate } from '../../lib/model/rate';
import type { ReportPictures as Pictures } from '../../lib/model/report';
import { BarChart, type ChartBar } from './BarChart';

interface Props {
  language: Language;
  pictures: Pictures;
  threshold: number;
}

/** What falls due, how old what is overdue is, and how the late rate went from quarter to quarter. */
export function ReportPictures({ language, pictures, threshold }: Props) {
  const texts = rateTexts[language];
  const number = (value: number) => count(language, value);
  const rated = (name: string, { late, denominator }: LateRate): ChartBar => ({
    name,
    value: denominator === 0 ? 0 : late / denominator,
    text: percent(language, late, denominator, threshold),
  });
  const last = pictures.quarters.at(-1);
  const common = { table: texts.table, nothing: texts.nothing };
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
        bars={pictures.quarters.map(({ quarter, total }) => rated(quarterName(language, quarter), total))}
      />
      {last !== undefined && last.units.length > 0 && (
        <BarChart
          {...common}
          title={`${texts.quarters}: ${quarterName(language, last.quarter)}`}
          headings={[texts.columns.name, texts.columns.rate]}
          bars={last.units.map((unit) => rated(unit.name || texts.nobody, unit))}
        />
      )}
    </section>
  );
}
