import { useState } from 'preact/hooks';
import { formatCivil } from '../lib/locale/dates';
import type { Language } from '../lib/locale/language';
import { letterTexts } from '../lib/locale/letter-editor';
import type { SentMark } from '../lib/model/letter';
import type { IsoDate } from '../lib/model/time';
import { DateField } from './DateField';

interface Props {
  language: Language;
  /** Null: not marked as sent. */
  sent: SentMark | null;
  /** Its texts are those of an earlier choice: it cannot be what was sent. */
  isOutdated: boolean;
  today: IsoDate;
  onSent: (mark: SentMark) => void;
  onWithdraw: (reason: string) => void;
}

/** What the office did with a letter, as its user says: sent with number and date, or withdrawn. */
export function LetterSent({ language, sent, isOutdated, today, onSent, onWithdraw }: Props) {
  const texts = letterTexts[language];
  const [number, setNumber] = useState('');
  const [date, setDate] = useState(today);
  const [reason, setReason] = useState('');
  if (sent !== null)
    return (
      <form
        class="fields framed"
        aria-label={texts.withdraw}
        onSubmit={(event) => {
          event.preventDefault();
          onWithdraw(reason);
        }}
      >
        <p>{texts.sent(sent.number, formatCivil(sent.date))}</p>
        <label>
          {texts.reason}
          <input required maxLength={500} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
        </label>
        <p class="buttons">
          <button type="submit">{texts.withdraw}</button>
        </p>
      </form>
    );
  return (
    <form
      class="fields framed"
      aria-label={texts.markSent}
      onSubmit={(event) => {
        event.preventDefault();
        onSent({ number, date });
      }}
    >
      <p class="quiet">{texts.sentHelp}</p>
      <label>
        {texts.number}
        <input required maxLength={100} value={number} onInput={(event) => setNumber(event.currentTarget.value)} />
      </label>
      <DateField
        id="sent-date"
        language={language}
        label={texts.date}
        isRequired
        max={today}
        day={date}
        onDay={setDate}
      />
      <p class="buttons">
        <button type="submit" disabled={isOutdated}>
          {texts.mark}
        </button>
      </p>
    </form>
  );
}
