import { actionTexts } from '../lib/locale/actions';
import { criticismTexts } from '../lib/locale/criticism';
import { dueMark, dueText, formatCivil, formatDate, formatDateTime } from '../lib/locale/dates';
import { journalTexts } from '../lib/locale/journal';
import type { Language } from '../lib/locale/language';
import { panelTexts } from '../lib/locale/panel';
import type { Action, ActionProblem } from '../lib/model/action';
import type { DossierView, SnoozeChoice } from '../lib/model/dossier-view';
import { isolated } from '../lib/text';
import { DossierActions } from './DossierActions';
import { DossierHistory } from './DossierHistory';
import { DossierLetters, type DossierLettersProps } from './DossierLetters';
import { DossierNotes } from './DossierNotes';
import { StateMark } from './DossierRow';
import { Fold } from './Fold';
import { JournalSteps } from './JournalSteps';
import { Part } from './Part';
import { Reasons } from './Reasons';

export interface DossierDetailProps {
  language: Language;
  /** Null: it is not kept any more. */
  view: DossierView | null;
  snoozes: readonly SnoozeChoice[];
  letters: Omit<DossierLettersProps, 'language'>;
  /** A note on it that was begun, here or before another was looked at. */
  newNote: { typed: string; onType: (text: string) => void };
  /** Why the last action did nothing. */
  problem: ActionProblem | null;
  /** Whether the page in front shows it, and marks it now; null: no page was asked. */
  isOnPage: boolean | null;
  /** Answers whether it was done. */
  onAction: (action: Action) => Promise<boolean>;
  onUndo: (event: number) => void;
  onBack: () => void;
}

/** Everything about one dossier, and what can be done with it. */
export function DossierDetail({ language, view, isOnPage, letters, problem, onBack, ...props }: DossierDetailProps) {
  const texts = panelTexts[language];
  const back = (
    <div class="dossier-back">
      <button type="button" class="link" onClick={onBack}>
        {texts.back}
      </button>
      <p role="status" class="quiet">
        {view !== null && isOnPage !== null && (isOnPage ? texts.onPage.marked : texts.onPage.notThere)}
      </p>
    </div>
  );
  if (view === null)
    return (
      <article class="dossier">
        {back}
        <p class="empty">{texts.gone}</p>
      </article>
    );
  const { snoozes, newNote, onAction, onUndo } = props;
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
      <DossierActions
        language={language}
        own={view.own}
        snoozes={snoozes}
        hasDue={view.due !== null}
        onAction={onAction}
      />
      <Part of="letters">
        <DossierLetters language={language} {...letters} />
      </Part>
      <DossierNotes language={language} notes={view.notes} {...newNote} onAction={onAction} />
      <Fold title={journalTexts[language].way}>
        <JournalSteps language={language} journal={view.journal} />
      </Fold>
      <DossierHistory language={language} history={view.history} onUndo={onUndo} />
    </article>
  );
}

function Head({ language, view }: { language: Language; view: DossierView }) {
  const texts = actionTexts[language];
  const facts = [
    [texts.unit, view.unit],
    [texts.person, view.person],
    [texts.lists, view.lists.map(isolated).join(', ')],
  ].filter(([, said]) => said !== '');
  return (
    <section class="card dossier-head">
      <h2 class="head">
        <span class="number">{view.number || '—'}</span>
        <StateMark language={language} line={view} />
      </h2>
      <p class="whole-subject">{view.subject}</p>
      <p class="dossier-due">{view.due === null ? texts.noDue : `${texts.due} ${dueText(view)}`}</p>
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
      <dl class="dossier-facts">
        {facts.map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{texts.seen(formatDateTime(view.firstSeen), formatDateTime(view.lastSeen))}</p>
    </section>
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
    owed && `${panel.owedBy} ${isolated(owed.owedBy)} (${panel.owedSince[owed.reason](formatDate(owed.since))})`,
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
