import { useState } from 'preact/hooks';
import { journalTexts } from '../lib/locale/journal';
import type { Language } from '../lib/locale/language';
import { panelTexts } from '../lib/locale/panel';
import type { DayRange, PeriodView } from '../lib/model/dossier-view';
import { DateField } from './DateField';
import { DossierRow } from './DossierRow';
import { JournalSteps } from './JournalSteps';
import { LineRows } from './VirtualRows';

interface Props {
  language: Language;
  /** The days that stand there first. */
  range: DayRange;
  /** Null until it is asked for; 'reading' while it is being read. */
  period: PeriodView | 'reading' | null;
  onShow: (range: DayRange) => void;
  /** The row to begin at. */
  startAt: string | null;
  onOpen: (key: string) => void;
}

/** The journal of the days that are chosen. */
export function PeriodJournal({ language, range, period, startAt, onShow, onOpen }: Props) {
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
        <div class="buttons">
          <DateField id="journal-from" language={language} label={texts.from} day={from} onDay={setFrom} />
          <DateField id="journal-to" language={language} label={texts.to} day={to} onDay={setTo} />
          <button type="submit" class="main" disabled={isWrong || period === 'reading'}>
            {texts.show}
          </button>
        </div>
        {isWrong && (
          <p class="warning" role="alert">
            {texts.wrongRange}
          </p>
        )}
      </form>
      {period === 'reading' && <p role="status">{texts.reading}</p>}
      {period !== null && period !== 'reading' && <Shown {...{ language, period, startAt, onOpen }} />}
    </section>
  );
}

type ShownProps = { period: PeriodView } & Pick<Props, 'language' | 'startAt' | 'onOpen'>;

function Shown({ language, period, startAt, onOpen }: ShownProps) {
  const texts = journalTexts[language];
  const { lines } = period;
  const named = period.journals.flatMap((journal) => {
    const line = lines[journal.key];
    return line === undefined ? [] : [{ key: journal.key, journal, line }];
  });
  return (
    <>
      <p role="status">{period.journals.length === 0 ? texts.nothing : texts.counts(period.counts)}</p>
      <LineRows
        lines={named}
        estimate={140}
        startAt={startAt}
        row={({ key, journal, line }, place) => (
          <DossierRow {...{ language, line, place, onOpen }} key={key}>
            <JournalSteps language={language} journal={journal} />
          </DossierRow>
        )}
      />
      {!period.isAll && <p class="quiet">{panelTexts[language].notAll}</p>}
    </>
  );
}
