import { actionTexts } from '../lib/locale/actions';
import { criticismTexts } from '../lib/locale/criticism';
import { dueMark, formatCivil, formatDate, formatDateTime } from '../lib/locale/dates';
import { journalTexts } from '../lib/locale/journal';
import type { Language } from '../lib/locale/language';
import { panelTexts } from '../lib/locale/panel';
import type { Action, ActionProblem } from '../lib/model/action';
import type { DossierView, SnoozeChoice } from '../lib/model/dossier-view';
import { DossierActions } from './DossierActions';
import { DossierHistory } from './DossierHistory';
import { DossierLetters, type DossierLettersProps } from './DossierLetters';
import { DossierNotes } from './DossierNotes';
import { dueText, StateMark } from './DossierRow';
import { JournalSteps } from './JournalSteps';
import { Part } from './Part';
import { Reasons } from './Reasons';

export interface DossierDetailProps {
  language: Language;
  /** Null: it is not kept any more. */
  view: DossierView | null;
  snoozes: readonly SnoozeChoice[];
  letters: Omit<DossierLettersProps, 'language'>;
  /** Why the last action did nothing. */
  problem: ActionProblem | null;
  /** Answers whether it was done. */
  onAction: (action: Action) => Promise<boolean>;
  onUndo: (event: number) => void;
  onBack: () => void;
}

/** Everything about one dossier, and what can be done with it. */
export function DossierDetail({
  language,
  view,
  snoozes,
  letters,
  problem,
  onAction,
  onUndo,
  onBack,
}: DossierDetailProps) {
  const back = (
    <p>
      <button type="button" class="link" onClick={onBack}>
        {panelTexts[language].back}
      </button>
    </p>
  );
  if (view === null)
    return (
      <article class="dossier">
        {back}
        <p role="status">{panelTexts[language].gone}</p>
      </article>
    );
  return (
    <article
      class="dossier"
      data-key={view.key}
      data-state={view.state}
      {...(view.due === null ? {} : { 'data-due': dueMark(view.due) })}
    >
      {back}
      <Head language={language} view={view} />
      {problem !== null && (
        <p class="warning" role="alert">
          {actionTexts[language].problems[problem]}
        </p>
      )}
      <DossierActions language={language} own={view.own} snoozes={snoozes} onAction={onAction} />
      <Part of="letters">
        <DossierLetters language={language} {...letters} />
      </Part>
      <DossierNotes language={language} notes={view.notes} onAction={onAction} />
      <section class="part" aria-labelledby="way-title">
        <h3 id="way-title">{journalTexts[language].way}</h3>
        <JournalSteps language={language} journal={view.journal} />
      </section>
      <DossierHistory language={language} history={view.history} onUndo={onUndo} />
    </article>
  );
}

function Head({ language, view }: { language: Language; view: DossierView }) {
  const texts = actionTexts[language];
  return (
    <>
      <h2 class="head">
        <span class="number">{view.number || '—'}</span>
        <StateMark language={language} line={view} />
      </h2>
      <p class="whole-subject">{view.subject}</p>
      <p>{view.due === null ? texts.noDue : `${texts.due} ${dueText(view)}`}</p>
      <Marks language={language} view={view} />
      <Reasons language={language} reasons={view.reasons} />
      <details>
        <summary>{texts.explanation}</summary>
        <ol class="steps">
          {view.explanation.map(({ kind, text, basis }) => (
            <li key={kind + text.vi}>
              {text[language]}
              {basis && <span class="quiet"> ({basis})</span>}
            </li>
          ))}
        </ol>
      </details>
      <p class="quiet">
        {[
          view.unit && `${texts.unit}: ${view.unit}`,
          view.person && `${texts.person}: ${view.person}`,
          view.lists.length > 0 && `${texts.lists}: ${view.lists.join(', ')}`,
          texts.seen(formatDateTime(view.firstSeen), formatDateTime(view.lastSeen)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}

/** What the user laid over what the page says, in words. */
function Marks({ language, view }: { language: Language; view: DossierView }) {
  const { own: say } = actionTexts[language];
  const { due, pauses, closed, hidden, snoozedUntil, objective, criticised = [] } = view.own;
  const open = pauses?.find(({ to }) => to === undefined);
  const owed = view.followUp;
  const panel = panelTexts[language];
  const lines = [
    due && say.due(due.reason),
    open && say.paused(formatDateTime(open.from), open.reason),
    closed && say.closed(formatDate(closed.at), closed.reason),
    hidden && say.hidden,
    view.leftAt !== null && say.left(formatDate(view.leftAt)),
    snoozedUntil !== undefined && say.snoozed(formatDateTime(snoozedUntil)),
    objective && say.objective(objective.reason),
    ...criticised.map(({ kind, date }) => say.criticised(criticismTexts[language][kind], formatCivil(date))),
    owed && `${panel.owedBy} ${owed.owedBy} (${panel.owedSince[owed.reason](formatDate(owed.since))})`,
  ].filter((line) => typeof line === 'string');
  if (lines.length === 0) return null;
  return (
    <ul class="marks">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
