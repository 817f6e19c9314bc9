import { adapterTexts } from '../lib/locale/adapters';
import type { Language } from '../lib/locale/language';
import { settingMistakeText } from '../lib/locale/setting-problems';
import { taughtFields } from '../lib/model/adapter';
import type { AdapterFileProblem } from '../lib/model/adapter-file';
import { FileButton } from './FileButton';

/** One adapter of the site in front, as it is listed. */
export interface ListedAdapter {
  id: string;
  title: string;
  fields: number;
  managed: boolean;
  /** Which sites it is for, where that is not plain. */
  sites?: readonly string[];
  /** Why it is switched off in the page in front. */
  fault?: { selector: string; kind: 'invalid' | 'slow' };
}

/** What came of the last thing the user did here. */
export type AdapterNotice =
  | { kind: 'imported'; count: number }
  | { kind: 'removed'; title: string }
  | { kind: 'notSaved' }
  | { kind: 'wrongFile'; file: string; problems: AdapterFileProblem[] };

/** What can be done with them, and what came of it. */
export interface AdapterActions {
  notice: AdapterNotice | null;
  /** Null: all that are listed. */
  onExport: (id: string | null) => void;
  onRemove: (id: string) => void;
  onUndo: () => void;
  onImport: (file: File) => void;
}

export interface SiteAdaptersProps extends AdapterActions {
  adapters: ListedAdapter[];
  onPoint: (field: (typeof taughtFields)[number]) => void;
}

/** How the site in front is read where the common way is wrong: taught, imported or set by policy. */
export function SiteAdapters({ language, ...props }: SiteAdaptersProps & { language: Language }) {
  const texts = adapterTexts[language];
  const { adapters, notice, onPoint, onExport, onImport, onUndo } = props;
  return (
    <section class="adapters" aria-labelledby="adapters-title">
      <h3 id="adapters-title">{texts.title}</h3>
      <p class="quiet">{texts.help}</p>
      <div class="buttons">
        {taughtFields.map((field) => (
          <button key={field} type="button" onClick={() => onPoint(field)}>
            {texts.point[field]}
          </button>
        ))}
      </div>
      {adapters.length > 0 && (
        <ul>
          {adapters.map((adapter) => (
            <Listed key={adapter.id} language={language} adapter={adapter} {...props} />
          ))}
        </ul>
      )}
      {notice !== null && <Notice language={language} notice={notice} onUndo={onUndo} />}
      <div class="buttons">
        <FileButton label={texts.import} onFile={onImport} />
        {adapters.length > 1 && (
          <button type="button" onClick={() => onExport(null)}>
            {texts.exportAll}
          </button>
        )}
      </div>
    </section>
  );
}

interface ListedProps extends Pick<AdapterActions, 'onExport' | 'onRemove'> {
  language: Language;
  adapter: ListedAdapter;
}

/** An adapter, and what can be done with it. */
export function Listed({ language, adapter, onExport, onRemove }: ListedProps) {
  const texts = adapterTexts[language];
  const { id, title, fields, managed, fault, sites } = adapter;
  return (
    <li data-adapter={id}>
      <p>
        {title}
        <span class="quiet">
          {' '}
          · {texts.fields(fields)}
          {managed && ` · ${texts.managed}`}
        </span>
      </p>
      {sites && <p class="quiet">{sites.join(', ')}</p>}
      {fault && (
        <p class="warning">{fault.kind === 'slow' ? texts.slow(fault.selector) : texts.switchedOff(fault.selector)}</p>
      )}
      <div class="buttons">
        <button type="button" aria-label={`${texts.exportOne}: ${title}`} onClick={() => onExport(id)}>
          {texts.exportOne}
        </button>
        {!managed && (
          <button type="button" aria-label={`${texts.remove}: ${title}`} onClick={() => onRemove(id)}>
            {texts.remove}
          </button>
        )}
      </div>
    </li>
  );
}

/** More problems of a file than these help nobody. */
const mostProblems = 5;

type NoticeProps = { language: Language; notice: AdapterNotice; onUndo: () => void };

/** What came of the last thing that was done with adapters. */
export function Notice({ language, notice, onUndo }: NoticeProps) {
  const texts = adapterTexts[language];
  if (notice.kind === 'wrongFile') {
    const { file, problems } = notice;
    return (
      <div class="warning" role="alert">
        <p>{texts.wrongFile(file)}</p>
        <ul>
          {problems.slice(0, mostProblems).map((problem) => {
            const said =
              problem.kind === 'wrong'
                ? texts.wrongAt(problem.path, settingMistakeText(language, '', problem.mistake))
                : texts.wrong[problem.kind];
            return <li key={said}>{said}</li>;
          })}
          {problems.length > mostProblems && <li>{texts.more(problems.length - mostProblems)}</li>}
        </ul>
      </div>
    );
  }
  return (
    <p class={notice.kind === 'notSaved' ? 'warning' : 'notice'} role="status">
      {notice.kind === 'notSaved' && texts.notSaved}
      {notice.kind === 'imported' && texts.imported(notice.count)}
      {notice.kind === 'removed' && (
        <>
          {texts.removed(notice.title)}{' '}
          <button type="button" onClick={onUndo}>
            {texts.undo}
          </button>
        </>
      )}
    </p>
  );
}
