import { siteOptionTexts } from '../../lib/locale/option-sites';
import type { CheckedOption } from '../../lib/model/letter-options';
import type { EmptySecrecy, SiteSecrecy } from '../../lib/model/settings';
import { clean } from '../../lib/text';
import { ChoiceField, Field, FormEnd } from '../Field';
import type { EntryTableProps } from './LimitsForm';
import { useEntryForm } from './useEntryForm';

export interface SecrecyFormProps extends EntryTableProps {
  /** Those that can be set. */
  sites: readonly string[];
  /** Set by policy: `https://qlvb.example.gov.vn.series`. */
  isLocked: (path: string) => boolean;
}

interface SiteTyped {
  emptyMeans: EmptySecrecy | '';
  /** One a line. */
  series: string;
}
type Typed = Record<string, SiteTyped>;
type Given = Readonly<Record<string, SiteSecrecy>>;

const meanings = ['', 'notSecret', 'unclear'] as const;

function typedOf(sites: readonly string[], given: Given): Typed {
  return Object.fromEntries(
    sites.map((site) => [
      site,
      { emptyMeans: given[site]?.emptyMeans ?? '', series: (given[site]?.series ?? []).join('\n') },
    ]),
  );
}

/** What policy sets stays as the user had it; so does what is set of other sites. */
function read(typed: Typed, own: Given, isLocked: SecrecyFormProps['isLocked']): CheckedOption<unknown> {
  const sites = Object.entries(typed).map(([site, { emptyMeans, series }]): [string, SiteSecrecy] => {
    const lines = series.split('\n').map(clean).filter(Boolean);
    const { emptyMeans: means, series: before } = own[site] ?? {};
    const nextMeans = isLocked(`${site}.emptyMeans`) ? means : emptyMeans || undefined;
    const nextSeries = isLocked(`${site}.series`) ? before : lines;
    return [
      site,
      {
        ...(nextMeans === undefined ? {} : { emptyMeans: nextMeans }),
        ...(nextSeries === undefined || nextSeries.length === 0 ? {} : { series: nextSeries }),
      },
    ];
  });
  const all = Object.entries({ ...own, ...Object.fromEntries(sites) });
  return { value: Object.fromEntries(all.filter(([, of]) => Object.keys(of).length > 0)) };
}

/** What tells secret documents on each site. */
export function SecrecyForm({ language, state, sites, isLocked, onSave }: SecrecyFormProps) {
  const texts = siteOptionTexts[language];
  const own = (state.own ?? {}) as Given;
  const policy = (state.policy ?? {}) as Given;
  const inForce = Object.fromEntries(sites.map((site) => [site, { ...own[site], ...policy[site] }]));
  const form = useEntryForm({
    state,
    inForce: typedOf(sites, inForce),
    read: (typed) => read(typed, own, isLocked),
    fieldOf: (_typed, within) => `${sites.find((site) => within.startsWith(site))}.series`,
    onSave,
  });
  const change = (site: string, next: Partial<SiteTyped>) =>
    form.type({ ...form.value, [site]: { emptyMeans: '', series: '', ...form.value[site], ...next } });
  return (
    <details class="office" open>
      <summary>{texts.secrecy}</summary>
      <form class="fields" aria-label={texts.secrecy} noValidate onSubmit={form.submit}>
        <p class="quiet">{texts.secrecyHelp}</p>
        {sites.length === 0 && <p class="empty">{texts.noSites}</p>}
        {sites.map((site, at) => (
          <fieldset key={site} class="framed of-site">
            <legend>{site}</legend>
            <ChoiceField
              language={language}
              id={`secrecy.${at}.emptyMeans`}
              label={texts.emptyMeans}
              value={form.value[site]?.emptyMeans ?? ''}
              options={meanings}
              names={texts.meanings}
              isLocked={isLocked(`${site}.emptyMeans`)}
              onChoose={(emptyMeans) => change(site, { emptyMeans })}
            />
            <Field
              language={language}
              id={`secrecy.${at}.series`}
              label={texts.series}
              help={texts.seriesHelp}
              value={form.value[site]?.series ?? ''}
              mistake={form.mistakes[`${site}.series`]}
              isLocked={isLocked(`${site}.series`)}
              rows={2}
              onType={(series) => change(site, { series })}
            />
          </fieldset>
        ))}
        {sites.length > 0 && (
          <FormEnd
            language={language}
            save={texts.saveSecrecy}
            state={form.state}
            mistakes={Object.keys(form.mistakes).length}
            isLocked={sites.every((site) => isLocked(`${site}.emptyMeans`) && isLocked(`${site}.series`))}
            undo={form.undo}
          />
        )}
      </form>
    </details>
  );
}
