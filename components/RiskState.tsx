import type { ComponentChildren } from 'preact';
import type { Language } from '../lib/locale/language';
import { panelTexts } from '../lib/locale/panel';
import { popupTexts } from '../lib/locale/popup';
import type { AtRiskList } from '../lib/model/at-risk';

interface Props {
  language: Language;
  list: Pick<AtRiskList, 'problem' | 'damaged'>;
  isEmpty: boolean;
  /** Opens the first page, where nothing was seen yet. */
  onWelcome?: (() => void) | undefined;
}

/** What there is to say of a list of deadlines beside its rows: that it cannot be read, was damaged, or holds none yet. */
export function RiskState({ language, list: { problem, damaged }, isEmpty, onWelcome }: Props) {
  const texts = popupTexts[language];
  const isNewer = problem === 'newer';
  if (problem !== undefined && !isNewer) return <Empty title={texts.noStorage} help={texts.noStorageHelp} alert />;
  return (
    <>
      {isNewer && (
        <p class="warning" role="alert">
          {texts.newer}
        </p>
      )}
      {damaged !== undefined && <p class="warning">{panelTexts[language].damaged(damaged)}</p>}
      {isEmpty && !isNewer && (
        <Empty title={texts.nothing} help={texts.nothingHelp}>
          {onWelcome && (
            <button type="button" class="link" onClick={onWelcome}>
              {texts.firstSteps}
            </button>
          )}
        </Empty>
      )}
    </>
  );
}

interface EmptyProps {
  title: string;
  help: string;
  alert?: boolean;
  children?: ComponentChildren;
}

function Empty({ title, help, alert = false, children }: EmptyProps) {
  return (
    <div class="empty" role={alert ? 'alert' : undefined}>
      <p>{title}</p>
      <p class="quiet">{help}</p>
      {children}
    </div>
  );
}
