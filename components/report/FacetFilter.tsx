import { useState } from 'preact/hooks';
import type { Language } from '../../lib/locale/language';
import { count } from '../../lib/locale/numbers';
import { reportPageTexts } from '../../lib/locale/report-page';
import { standingTexts } from '../../lib/locale/standing';
import type { Facet, FacetValue } from '../../lib/model/report-query';
import { fold } from '../../lib/text';

interface Props {
  language: Language;
  facet: Facet;
  values: readonly FacetValue[];
  chosen: readonly string[];
  onChoose: (values: string[]) => void;
}

/** Values that are shown at once; of more the user types a part. */
const most = 12;

/** What a value is called. */
function nameOf(language: Language, facet: Facet, value: string): string {
  const texts = reportPageTexts[language];
  if (facet === 'from' && value === '') return texts.thisBrowser;
  if ((facet === 'units' || facet === 'persons') && value === '') return texts.nobody;
  const names: Partial<Record<Facet, Record<string, string>>> = {
    states: standingTexts[language].states,
    reasons: texts.reasons,
    urgencies: texts.urgencies,
  };
  return names[facet]?.[value] ?? value;
}

/** The values of one property that a list is narrowed to; none chosen: all. */
export function FacetFilter({ language, facet, values, chosen, onChoose }: Props) {
  const texts = reportPageTexts[language];
  const [typed, setTyped] = useState('');
  // What is chosen stays to be seen, though no row has it any more.
  const known = [
    ...values,
    ...chosen.filter((value) => !values.some((one) => one.value === value)).map((value) => ({ value, count: 0 })),
  ].map((one) => ({ ...one, name: nameOf(language, facet, one.value) }));
  const fitting = known.filter(({ name }) => fold(name).includes(fold(typed)));
  const isChosen = ({ value }: FacetValue) => chosen.includes(value);
  // Each stays where it is when it is chosen: a second click on the same spot, or the next Tab, means its neighbour.
  const shown = fitting.filter((one, at) => at < most || isChosen(one));
  if (known.length < 2 && chosen.length === 0) return null;
  const toggle = (value: string, isOn: boolean) =>
    onChoose(isOn ? [...chosen, value] : chosen.filter((one) => one !== value));
  return (
    <details class="facet" open={chosen.length > 0 || facet === 'states'}>
      <summary>
        {texts.facets[facet]}
        {chosen.length > 0 && ` (${chosen.length})`}
      </summary>
      {known.length > most && (
        <input
          type="search"
          aria-label={`${texts.search}: ${texts.facets[facet]}`}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <ul>
        {shown.map(({ value, name, count: rows }) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={(event) => toggle(value, event.currentTarget.checked)}
              />
              <span>{name}</span>
              <span class="quiet">{count(language, rows)}</span>
            </label>
          </li>
        ))}
      </ul>
      {fitting.length > shown.length && <p class="quiet">{texts.more(fitting.length - shown.length)}</p>}
    </details>
  );
}
