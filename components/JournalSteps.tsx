import { formatCivil, formatDate } from '../lib/locale/dates';
import { journalTexts } from '../lib/locale/journal';
import type { Language } from '../lib/locale/language';
import type { Journal } from '../lib/model/journal';

/** The way of one dossier: when it came, each hand and how long it had it, reminders, answer, end. */
export function JournalSteps({ language, journal }: { language: Language; journal: Journal }) {
  const texts = journalTexts[language];
  const { cameAt, steps, reminders, letters, answer, end } = journal;
  return (
    <ol class="steps">
      <li>{texts.came(formatDate(cameAt))}</li>
      {steps.map((step) => (
        <li key={step.from}>
          <span>{[step.person, step.unit].filter(Boolean).join(', ') || texts.nobody}</span>
          <span class="quiet">
            {' '}
            {texts.step(formatDate(step.from), step.to === null ? texts.stillThere : formatDate(step.to))}
            {' · '}
            {texts.took(step.workDays, step.workMinutes)}
            {step.isGuessed && ` · ${texts.guessed}`}
          </span>
        </li>
      ))}
      {reminders.length > 0 && <li>{texts.reminded(reminders.map(({ at }) => formatDate(at)).join(', '))}</li>}
      {letters.map(({ at, unit, number, date }) => (
        <li key={at}>{texts.letter(number, formatCivil(date), unit)}</li>
      ))}
      {answer !== null && <li>{texts.answer(answer.text, answer.at === null ? null : formatDate(answer.at))}</li>}
      {end !== null && <li>{end.isAtMost ? texts.endedBefore : texts.ended[end.by](formatDate(end.at))}</li>}
    </ol>
  );
}
