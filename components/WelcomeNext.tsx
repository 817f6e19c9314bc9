import { guideTexts } from '../lib/locale/guide';
import type { Language } from '../lib/locale/language';
import { panelTexts } from '../lib/locale/panel';
import { welcomeTexts } from '../lib/locale/welcome';
import type { DossierLine } from '../lib/model/dossier-view';
import { type GuideFor, guideFors } from '../lib/model/guide';
import { StateMark } from './DossierRow';
import { Part } from './Part';

/** A badge that was seen, and whose. */
export interface FirstBadge extends Pick<DossierLine, 'state' | 'countdown' | 'number' | 'subject'> {
  isSample: boolean;
}

export interface WelcomeNextProps {
  language: Language;
  /** Null where none was seen yet. */
  first: FirstBadge | null;
  onPanel: () => void;
  onReport: () => void;
  onGuide: (whom: GuideFor) => void;
  onSample: () => void;
  onBack: () => void;
}

/** Step 3: the first badge, and where to look from now on. */
export function WelcomeNext({ language, first, onPanel, onReport, onGuide, onSample, onBack }: WelcomeNextProps) {
  const texts = welcomeTexts[language];
  return (
    <>
      {first === null ? <p class="empty">{texts.none}</p> : <First language={language} first={first} />}
      <h3>{texts.where}</h3>
      <ul class="welcome-places">
        <li class="framed">
          <h4>{texts.toolbar}</h4>
          <p>{texts.toolbarHelp}</p>
        </li>
        <li class="framed">
          <h4>{texts.panel}</h4>
          <p>{texts.panelHelp}</p>
          <p>
            <button type="button" class={first === null ? undefined : 'main'} onClick={onPanel}>
              {panelTexts[language].openPanel}
            </button>
          </p>
        </li>
        <Part of="report">
          <li class="framed">
            <h4>{panelTexts[language].openReport}</h4>
            <p>{texts.reportHelp}</p>
            <p>
              <button type="button" onClick={onReport}>
                {texts.report}
              </button>
            </p>
          </li>
        </Part>
      </ul>
      <h3>{texts.guides}</h3>
      <p class="buttons">
        {guideFors.map((whom) => (
          <button key={whom} type="button" onClick={() => onGuide(whom)}>
            {guideTexts[language].whom[whom]}
          </button>
        ))}
      </p>
      {first !== null && <p class="quiet">{texts.finished}</p>}
      <p class="buttons">
        <button type="button" onClick={onBack}>
          {texts.back}
        </button>
        {first === null && (
          <button type="button" class="main" onClick={onSample}>
            {texts.sample}
          </button>
        )}
      </p>
    </>
  );
}

function First({ language, first }: { language: Language; first: FirstBadge }) {
  const texts = welcomeTexts[language];
  return (
    <div class="welcome-first" data-state={first.state}>
      <p class="quiet">{first.isSample ? texts.firstOfSample : texts.first}</p>
      <p class="head">
        <span class="number">{first.number || '—'}</span>
        <StateMark language={language} line={first} />
      </p>
      <p class="subject">{first.subject}</p>
      <p>{first.countdown[language].long}</p>
    </div>
  );
}
