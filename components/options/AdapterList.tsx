import { adapterTexts } from '../../lib/locale/adapters';
import type { Language } from '../../lib/locale/language';
import { siteOptionTexts } from '../../lib/locale/option-sites';
import { FileButton } from '../FileButton';
import { type AdapterActions, Listed, type ListedAdapter, Notice } from '../SiteAdapters';

interface Props extends AdapterActions {
  language: Language;
  adapters: readonly ListedAdapter[];
}

/** Every adapter, of whatever site: to hand on, to take in, to give up. */
export function AdapterList({ language, adapters, ...actions }: Props) {
  const texts = siteOptionTexts[language];
  const { notice, onExport, onImport, onUndo } = actions;
  return (
    <section class="card" aria-labelledby="adapters-title">
      <h3 id="adapters-title">{texts.adapters}</h3>
      <p class="quiet">{texts.adaptersHelp}</p>
      {adapters.length === 0 ? (
        <p class="empty">{texts.noAdapters}</p>
      ) : (
        <ul class="listed">
          {adapters.map((adapter) => (
            <Listed key={adapter.id} language={language} adapter={adapter} {...actions} />
          ))}
        </ul>
      )}
      {notice !== null && <Notice language={language} notice={notice} onUndo={onUndo} />}
      <div class="buttons">
        <FileButton label={adapterTexts[language].import} onFile={onImport} />
        {adapters.length > 1 && (
          <button type="button" onClick={() => onExport(null)}>
            {adapterTexts[language].exportAll}
          </button>
        )}
      </div>
    </section>
  );
}
