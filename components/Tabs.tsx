import type { Language } from '../lib/locale/language';
import { type PanelTab, panelTabs, panelTexts } from '../lib/locale/panel';

interface Props {
  language: Language;
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** The parts of the panel; arrow keys go from one to the next, as in every tab list. */
export function Tabs({ language, tab, onTab }: Props) {
  const texts = panelTexts[language];
  const go = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const step = steps[event.key];
    if (step === undefined) return;
    const next = panelTabs[(panelTabs.indexOf(tab) + step + panelTabs.length) % panelTabs.length] ?? tab;
    event.preventDefault();
    onTab(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={texts.tabsLabel} onKeyDown={go}>
      {panelTabs.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === tab}
          aria-controls="tab-body"
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onTab(name)}
        >
          {texts.tabs[name]}
        </button>
      ))}
    </div>
  );
}
