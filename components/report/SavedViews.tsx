import { useState } from 'preact/hooks';
import type { Language } from '../../lib/locale/language';
import { reportPageTexts } from '../../lib/locale/report-page';
import type { ReportView } from '../../lib/model/report-query';

export interface SavedViewsProps {
  language: Language;
  views: readonly ReportView[];
  /** The name of the view that is shown; '' for none. */
  shown: string;
  onShow: (name: string) => void;
  onSave: (name: string) => void;
  onRemove: (name: string) => void;
}

/** Filters under a name, to come back to. */
export function SavedViews({ language, views, shown, onShow, onSave, onRemove }: SavedViewsProps) {
  const texts = reportPageTexts[language];
  const [name, setName] = useState('');
  return (
    <form
      class="line"
      aria-label={texts.views}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(name.trim());
        setName('');
      }}
    >
      {views.length > 0 && (
        <span class="line">
          <label for="report-view">{texts.view}</label>
          <select id="report-view" value={shown} onChange={(event) => onShow(event.currentTarget.value)}>
            <option value="">{texts.noView}</option>
            {views.map((view) => (
              <option key={view.name} value={view.name}>
                {view.name}
              </option>
            ))}
          </select>
        </span>
      )}
      {shown !== '' && (
        <button type="button" onClick={() => onRemove(shown)}>
          {texts.removeView}
        </button>
      )}
      <label>
        {texts.viewName}{' '}
        <input
          required
          maxLength={100}
          pattern=".*\S.*"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{texts.saveView}</button>
    </form>
  );
}
