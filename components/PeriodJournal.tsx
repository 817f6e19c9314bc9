import { useState } from 'preact/hooks';
import { journalTexts } from '../lib/locale/journal';
import type { Language } from '../lib/locale/language';
import { panelTexts } from '../lib/locale/panel';
import type { DayRange, PeriodView } from '../lib/model/dossier-view';
import { DayInWords } from './DayInWords';
import { DossierRow } from './DossierRow';
import { JournalSteps } from './JournalSteps';

interface Props {
  language: Language;
  /** The days that stand there first. */
  range: DayRange;
  /** Null until it is asked for; 'reading' while it is being read. */
  period: PeriodView | 'reading' | null;
  onShow: (range: DayRange) => void;
  onOpen: (key: string) => void;
}

/** The journal of the days that are chosen. */
export function PeriodJournal({ language, range, period, onShow, onOpen }: Props) {
  const texts = journalTexts[language];
  const [from, setFrom] = useState(range.from);
  const [to, setTo] = useState(range.to);
  const isWrong = from === '' || to === '' || from > to;
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isWrong) onShow({ from, to });
  };
  return (
    <section aria-labelledby="journal-title">
      <h2 id="journal-title">{texts.title}</h2>
      <p class="quiet">{texts.help}</p>
      <form class="fields" onSubmit={submit}>
        <p class="buttons">
          <label>
            {texts.from}
            <input type="date" value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
            <DayInWords day={from} />
          </label>
          <label>
            {texts.to}
            <input type="date" value={to} onInput={(event) => setTo(event.currentTarget.value)} />
            <DayInWords day={to} />
          </label>
          <button type="submit" class="main" disabled={isWrong || period === 'reading'}>
            {texts.show}
          </button>
        </p>
        {isWrong && (
          <p class="warning" role="alert">
            {texts.wrongRange}
          </p>
        )}
      </form>
      {period === 'reading' && <p role="status">{texts.reading}</p>}
      {period !== null && period !== 'reading' && <Shown language={language} period={period} onOpen={onOpen} />}
    </section>
  );
}

function Shown({ language, period, onOpen }: { period: PeriodView } & Pick<Props, 'language' | 'onOpen'>) {
  const texts = journalTexts[language];
  return (
    <>
      <p role="status">{period.journals.length === 0 ? texts.nothing : texts.counts(period.counts)}</p>
      <ol class="rows">
        {period.journals.map((journal) => {
          const line = period.lines[journal.key];
          return (
            line && (
              <DossierRow key={journal.key} language={language} line={line} onOpen={onOpen}>
                <JournalSteps language={language} journal={journal} />
              </DossierRow>
            )
          );
        })}
      </ol>
      {!period.isAll && <p class="quiet">{panelTexts[language].notAll}</p>}
    </>
  );
}
