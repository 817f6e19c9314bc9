import { formatCivil, formatDateTime } from '../lib/locale/dates';
import type { Language } from '../lib/locale/language';
import { letterTexts } from '../lib/locale/letter-editor';
import { letterNames } from '../lib/locale/letters';
import { popupTexts } from '../lib/locale/popup';
import type { LetterRow, LettersView, ProposalRow } from '../lib/model/letter-view';
import { isolated } from '../lib/text';

export interface LettersTabProps {
  language: Language;
  /** Null while they are being read. */
  view: LettersView | null;
  onDraft: (proposal: ProposalRow) => void;
  onOpenLetter: (id: number) => void;
}

/** Whom it is time to remind, and the letters there are. */
export function LettersTab({ language, view, onDraft, onOpenLetter }: LettersTabProps) {
  const texts = letterTexts[language];
  if (view === null) return <p class="quiet">{popupTexts[language].loading}</p>;
  return (
    <>
      <section aria-labelledby="proposals-title">
        <h2 id="proposals-title">{texts.proposals}</h2>
        <p class="quiet">{view.proposals.length === 0 ? texts.noProposals : texts.proposalsHelp}</p>
        <ol class="rows">
          {view.proposals.map((one) => (
            <Proposal
              key={`${one.stage} ${one.owing} ${one.place}`}
              language={language}
              proposal={one}
              onDraft={onDraft}
            />
          ))}
        </ol>
      </section>
      <section class="part" aria-labelledby="letters-title">
        <h2 id="letters-title">{texts.letters}</h2>
        {view.letters.length === 0 && <p class="quiet">{texts.noLetters}</p>}
        <ol class="rows">
          {view.letters.map((one) => (
            <Line key={one.id} language={language} letter={one} onOpen={onOpenLetter} />
          ))}
        </ol>
      </section>
    </>
  );
}

interface ProposalProps {
  language: Language;
  proposal: ProposalRow;
  onDraft: (proposal: ProposalRow) => void;
}

function Proposal({ language, proposal, onDraft }: ProposalProps) {
  const texts = letterTexts[language];
  const { stage, owing, place, numbers } = proposal;
  const title = texts.proposal(letterNames[language].stages[stage], isolated(owing), numbers.length);
  return (
    <li data-stage={stage}>
      <p class="head">
        <span>{title}</span>
        <button type="button" aria-label={`${texts.draft}: ${title}`} onClick={() => onDraft(proposal)}>
          {texts.draft}
        </button>
      </p>
      <p class="quiet">
        {numbers.slice(0, 5).map(isolated).join(', ')}
        {numbers.length > 5 && '…'}
        {place !== '' && ` · ${isolated(place)}`}
      </p>
    </li>
  );
}

function Line({ language, letter, onOpen }: { language: Language; letter: LetterRow; onOpen: (id: number) => void }) {
  const texts = letterTexts[language];
  const { stage, unit, names, dossiers, sent, editedAt, kind } = letter;
  const title = texts.proposal(letterNames[language].stages[stage], isolated(unit) || '[…]', dossiers);
  return (
    <li data-letter={letter.id}>
      <p class="head">
        <button type="button" class="link" onClick={() => onOpen(letter.id)}>
          {title}
        </button>
      </p>
      {names.length > 0 && (
        <p class="quiet">
          {names.map(isolated).join(', ')}
          {dossiers > names.length && '…'}
        </p>
      )}
      <p class="quiet">
        {letterNames[language].kinds[kind]} ·{' '}
        {sent === null ? texts.edited(formatDateTime(editedAt)) : texts.sent(sent.number, formatCivil(sent.date))}
      </p>
    </li>
  );
}
