import type { Language } from '../lib/locale/language';
import { panelTexts } from '../lib/locale/panel';
import { popupTexts } from '../lib/locale/popup';
import type { AtRiskList } from '../lib/model/at-risk';

interface Props {
  language: Language;
  list: Pick<AtRiskList, 'problem' | 'damaged'>;
  isEmpty: boolean;
}

/** What there is to say of a list of deadlines beside its rows: that it cannot be read, was damaged, or holds none yet. */
export function RiskState({ language, list: { problem, damaged }, isEmpty }: Props) {
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
      {isEmpty && !isNewer && <Empty title={texts.nothing} help={texts.nothingHelp} />}
    </>
  );
}

function Empty({ title, help, alert = false }: { title: string; help: string; alert?: boolean }) {
  return (
    <div class="empty" role={alert ? 'alert' : undefined}>
      <p>{title}</p>
      <p class="quiet">{help}</p>
    </div>
  );
}
