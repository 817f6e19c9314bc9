import type { Language } from '../../lib/locale/language';
import { count, percent } from '../../lib/locale/numbers';
import { rateTexts } from '../../lib/locale/report-rates';
import { type LateRate, type LateRates, type RateOptions, verdictOf } from '../../lib/model/rate';
import { isolated } from '../../lib/text';
import { Wide } from './Wide';

interface Props {
  language: Language;
  rates: LateRates;
  judged: Pick<RateOptions, 'denominator' | 'threshold'>;
  /** Of which period and by what, and how much was seen. */
  caption: string;
  /** Sites are told where groups are of several. */
  hasSites: boolean;
}

const columns = [
  'name',
  'received',
  'leftOver',
  'early',
  'ontime',
  'late',
  'unknown',
  'inTime',
  'overdue',
  'other',
  'rate',
  'criticised',
] as const;

/** Late rates of a period, group by group, with everything they are counted from. */
export function RateTable({ language, rates, judged, caption, hasSites }: Props) {
  const texts = rateTexts[language];
  const groups = [...rates.groups].sort(
    (a, b) => Number(a.name === '') - Number(b.name === '') || b.late - a.late || b.denominator - a.denominator,
  );
  return (
    <>
      <p class="rates-caption" id="rates-caption">
        {caption}
      </p>
      <Wide label={caption}>
        <table class="rates" aria-labelledby="rates-caption">
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {texts.columns[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <Line
                key={`${group.site} ${group.name}`}
                language={language}
                name={group.name || texts.nobody}
                site={hasSites ? group.site : ''}
                rate={group}
                judged={judged}
              />
            ))}
          </tbody>
          <tfoot>
            <Line language={language} name={texts.total} site="" rate={rates.total} judged={judged} />
          </tfoot>
        </table>
      </Wide>
    </>
  );
}

interface LineProps {
  language: Language;
  name: string;
  site: string;
  rate: LateRate;
  judged: Props['judged'];
}

function Line({ language, name, site, rate, judged }: LineProps) {
  const texts = rateTexts[language];
  const { figures: of, criticised, late, denominator } = rate;
  const verdict = verdictOf(rate, judged);
  const objective = of.lateObjective + of.overdueObjective;
  const marks = (['rutKinhNghiem', 'pheBinh'] as const).filter((kind) => criticised[kind] > 0);
  const numbers = [
    of.received,
    of.leftOver,
    of.early,
    of.ontime,
    of.late + of.lateObjective,
    of.doneUnknown,
    of.inTime,
    of.overdue + of.overdueObjective,
    of.paused + of.noDue,
  ];
  return (
    <tr data-verdict={verdict?.kind}>
      <th scope="row">
        {isolated(name)}
        {site !== '' && <span class="quiet"> {site}</span>}
      </th>
      {columns.slice(1, 10).map((column, i) => (
        <td key={column}>{count(language, numbers[i] ?? 0)}</td>
      ))}
      <td class="rate">
        <strong>{percent(language, late, denominator, judged.threshold)}</strong>{' '}
        <span class="quiet">
          {denominator > 0 && texts.rateOf(late, denominator)}
          {verdict !== null && ` · ${verdict.kind === 'unsure' ? texts.unsure(verdict.unknown) : texts[verdict.kind]}`}
          {objective > 0 && ` · ${texts.objective(objective)}`}
        </span>
      </td>
      <td>{marks.length === 0 ? '—' : marks.map((kind) => texts.criticised[kind](criticised[kind])).join(', ')}</td>
    </tr>
  );
}
