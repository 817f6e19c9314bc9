import { useState } from 'preact/hooks';
import { actionTexts } from '../lib/locale/actions';
import { criticismTexts } from '../lib/locale/criticism';
import { formatCivil } from '../lib/locale/dates';
import type { Language } from '../lib/locale/language';
import type { Action } from '../lib/model/action';
import type { OwnMarks } from '../lib/model/event';
import { CriticismForm } from './CriticismForm';
import { ReasonForm } from './ReasonForm';

interface Props {
  language: Language;
  own: Pick<OwnMarks, 'objective' | 'criticised'>;
  onAction: (action: Action) => void;
}

/** What a person sets for the late rates of reports, and no page tells: the objective cause, and bút phê of leaders. */
export function AssessmentActions({ language, own: { objective, criticised = [] }, onAction }: Props) {
  const texts = actionTexts[language];
  const [asked, ask] = useState<'objective' | 'criticise' | null>(null);
  const button = (text: string, onClick: () => void) => (
    <button type="button" key={text} onClick={onClick}>
      {text}
    </button>
  );
  return (
    <details class="assessment" open={objective !== undefined || criticised.length > 0}>
      <summary>{texts.assessment}</summary>
      <p class="buttons">
        {button(objective ? texts.objectiveEdit : texts.objective, () => ask('objective'))}
        {objective && button(texts.objectiveDrop, () => onAction({ kind: 'objective', reason: null }))}
        {button(texts.criticise, () => ask('criticise'))}
        {criticised.map(({ kind, date }) =>
          button(texts.criticiseDrop(criticismTexts[language][kind], formatCivil(date)), () =>
            onAction({ kind: 'uncriticise', criticism: kind, date }),
          ),
        )}
      </p>
      <p class="quiet">{texts.assessmentHelp}</p>
      {asked === 'objective' && (
        <ReasonForm
          language={language}
          title={objective ? texts.objectiveEdit : texts.objective}
          due={null}
          isReasonNeeded
          reason={objective?.reason ?? ''}
          onDone={(given) => {
            ask(null);
            if (given !== null) onAction({ kind: 'objective', reason: given.reason });
          }}
        />
      )}
      {asked === 'criticise' && (
        <CriticismForm
          language={language}
          onDone={(given) => {
            ask(null);
            if (given !== null) onAction({ kind: 'criticise', ...given });
          }}
        />
      )}
    </details>
  );
}
