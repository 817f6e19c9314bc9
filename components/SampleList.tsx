import type { Language } from '../lib/locale/language';
import { sampleOffice, sampleTexts } from '../lib/locale/sample';

export interface SampleListProps {
  language: Language;
  /** Texts of the cells, row by row, in the order of the columns. */
  rows: readonly (readonly string[])[];
  onNext: () => void;
  onBack: () => void;
}

/** A list as an e-office shows it, to try badges on without any site. What is said of it stands above, apart. */
export function SampleList({ language, rows, onNext, onBack }: SampleListProps) {
  const texts = sampleTexts[language];
  return (
    <>
      <aside class="sample-note" aria-label={texts.about}>
        <div>
          <p>
            <strong>{texts.note}</strong>
          </p>
          <p>{texts.hint}</p>
          <p class="quiet">{texts.secret}</p>
        </div>
        <div class="buttons">
          <button type="button" onClick={onBack}>
            {texts.back}
          </button>
          <button type="button" class="main" onClick={onNext}>
            {texts.next}
          </button>
        </div>
      </aside>
      <div class="sample-office" lang="vi">
        <header>
          <p>
            <span>{sampleOffice.office}</span> <strong>{sampleOffice.system}</strong>
          </p>
          <ul aria-hidden="true">
            {sampleOffice.menu.map((name, at) => (
              <li key={name} class={at === 0 ? 'here' : undefined}>
                {name}
              </li>
            ))}
          </ul>
        </header>
        <main>
          <h1>{sampleOffice.list}</h1>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on narrow screens it scrolls, by keys as well */}
          <section class="scrolls" aria-label={sampleOffice.list} tabIndex={0}>
            <SampleTable rows={rows} />
          </section>
        </main>
      </div>
    </>
  );
}

function SampleTable({ rows }: Pick<SampleListProps, 'rows'>) {
  return (
    <table>
      <thead>
        <tr>
          {sampleOffice.columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells[0]}>
            {cells.map((text, at) => (
              <td key={sampleOffice.columns[at]}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
