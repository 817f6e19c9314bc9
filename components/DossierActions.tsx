import { useId, useState } from 'preact/hooks';
import { actionTexts } from '../lib/locale/actions';
import type { Language } from '../lib/locale/language';
import type { Action } from '../lib/model/action';
import type { SnoozeChoice } from '../lib/model/dossier-view';
import type { OwnMarks } from '../lib/model/event';
import { AssessmentActions } from './AssessmentActions';
import { ReasonForm } from './ReasonForm';
import { Snooze } from './Snooze';

interface Props {
  language: Language;
  own: OwnMarks;
  snoozes: readonly SnoozeChoice[];
  /** Without a deadline the first thing to do is to set one; not given: nothing stands out here. */
  hasDue?: boolean;
  onAction: (action: Action) => void;
}

type Asked = 'ownDue' | 'pause' | 'close';

/** What can be done with a dossier as it stands; what needs a reason asks for it first. */
export function DossierActions({ language, own, snoozes, hasDue, onAction }: Props) {
  const texts = actionTexts[language];
  const title = useId();
  const [asked, ask] = useState<Asked | null>(null);
  const isPaused = own.pauses?.some(({ to }) => to === undefined) === true;
  const isMain = hasDue === undefined ? () => false : (text: string) => text === usefulOf(own, isPaused, hasDue, texts);
  const button = (text: string, onClick: () => void) => (
    <button type="button" class={isMain(text) && asked === null ? 'main' : undefined} onClick={onClick}>
      {text}
    </button>
  );
  return (
    <section class="part" aria-labelledby={title}>
      <h3 id={title}>{texts.actions}</h3>
      <p class="buttons">
        {button(own.due ? texts.ownDueEdit : texts.ownDue, () => ask('ownDue'))}
        {own.due && button(texts.ownDueDrop, () => onAction({ kind: 'ownDue', due: null, reason: '' }))}
        {isPaused ? button(texts.resume, () => onAction({ kind: 'resume' })) : button(texts.pause, () => ask('pause'))}
        {own.closed
          ? button(texts.reopen, () => onAction({ kind: 'reopen' }))
          : button(texts.close, () => ask('close'))}
        {own.hidden
          ? button(texts.show, () => onAction({ kind: 'show' }))
          : button(texts.hide, () => onAction({ kind: 'hide' }))}
      </p>
      {asked !== null && (
        <ReasonForm
          key={asked}
          language={language}
          title={asked === 'ownDue' && own.due ? texts.ownDueEdit : texts[asked]}
          due={asked === 'ownDue' ? (own.due?.due ?? '') : null}
          isReasonNeeded={asked === 'ownDue'}
          onDone={(given) => {
            ask(null);
            if (given === null) return;
            onAction(
              asked === 'ownDue'
                ? { kind: asked, due: given.due, reason: given.reason }
                : { kind: asked, reason: given.reason },
            );
          }}
        />
      )}
      <Snooze language={language} choices={snoozes} onSnooze={(until) => onAction({ kind: 'snooze', until })} />
      {own.snoozedUntil !== undefined && <p>{button(texts.wake, () => onAction({ kind: 'snooze', until: null }))}</p>}
      <AssessmentActions language={language} own={own} onAction={onAction} />
    </section>
  );
}

/** What stands still is most often to go on; what has no deadline is to get one. */
function usefulOf(own: OwnMarks, isPaused: boolean, hasDue: boolean, texts: (typeof actionTexts)[Language]): string {
  if (own.closed) return texts.reopen;
  if (own.hidden) return texts.show;
  if (isPaused) return texts.resume;
  return hasDue ? '' : texts.ownDue;
}
