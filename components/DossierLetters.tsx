import { formatCivil } from '../lib/locale/dates';
import type { Language } from '../lib/locale/language';
import { letterTexts } from '../lib/locale/letter-editor';
import { letterNames } from '../lib/locale/letters';
import type { CourseLine } from '../lib/model/letter-view';
import { isolated } from '../lib/text';

export interface DossierLettersProps {
  language: Language;
  lines: readonly CourseLine[];
  onOpen: (id: number) => void;
  onDraft: (line: CourseLine) => void;
}

/** How far the reminder letters about a dossier have come, unit by unit. */
export function DossierLetters({ language, lines, onOpen, onDraft }: DossierLettersProps) {
  const texts = letterTexts[language];
  if (lines.length === 0) return null;
  return (
    <section class="card" aria-labelledby="courses-title">
      <h3 id="courses-title">{texts.courses}</h3>
      <ul class="rows">
        {lines.map((line) => (
          <li key={`${line.unit} ${line.stage} ${line.state}`} data-course={line.state}>
            <p class="head">
              <span>
                {letterNames[language].stages[line.stage]} · {isolated(line.unit)}
              </span>
              <Way language={language} line={line} onOpen={onOpen} onDraft={onDraft} />
            </p>
            <p class="quiet">{stateText(language, line)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Way({ language, line, onOpen, onDraft }: Omit<DossierLettersProps, 'lines'> & { line: CourseLine }) {
  const texts = letterTexts[language];
  const name = `${letterNames[language].stages[line.stage]} · ${line.unit}`;
  if (line.state === 'proposed')
    return (
      <button type="button" aria-label={`${texts.draft}: ${name}`} onClick={() => onDraft(line)}>
        {texts.draft}
      </button>
    );
  const { letter } = line;
  if (letter === null) return null;
  return (
    <button type="button" aria-label={`${texts.open}: ${name}`} onClick={() => onOpen(letter)}>
      {texts.open}
    </button>
  );
}

function stateText(language: Language, { state, mark, reason }: CourseLine): string {
  const texts = letterTexts[language];
  const sent = mark === null ? '' : texts.sent(mark.number, formatCivil(mark.date));
  if (state === 'sent') return sent;
  return [letterNames[language].states[state] + (reason === '' ? '' : `: ${reason}`), sent].filter(Boolean).join(' · ');
}
