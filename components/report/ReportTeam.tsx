import { useState } from 'preact/hooks';
import { formatDateTime } from '../../lib/locale/dates';
import type { Language } from '../../lib/locale/language';
import { reportFileTexts } from '../../lib/locale/report-files';
import { teamTexts } from '../../lib/locale/team';
import type { TeamFileResult, TeamView } from '../../lib/model/report-files';
import { FileButton } from '../FileButton';
import { focusOnce } from '../focus';
import { TeamConflicts } from './TeamConflicts';

export interface ReportTeamProps {
  language: Language;
  view: TeamView;
  onName: (name: string) => void;
  onSaveOwn: () => void;
  onFiles: (files: readonly File[]) => void;
  onFolder: () => void;
  onFolderAgain: () => void;
  onForgetFolder: () => void;
  onRemoveAll: () => void;
  onCancel: () => void;
}

/** One's own file for the team, and the merging of everybody's. */
export function ReportTeam({ language, view, ...on }: ReportTeamProps) {
  const texts = reportFileTexts[language];
  return (
    <div class="team">
      <section class="card">
        <h2>{texts.own}</h2>
        <p class="quiet">{texts.ownHelp}</p>
        <form
          class="line"
          onSubmit={(event) => {
            event.preventDefault();
            on.onSaveOwn();
          }}
        >
          <label>
            {texts.name}{' '}
            <input maxLength={100} value={view.name} onInput={(event) => on.onName(event.currentTarget.value)} />
          </label>
          <button type="submit">{texts.saveOwn}</button>
        </form>
      </section>
      <section class="card">
        <h2>{texts.merge}</h2>
        <p class="quiet">{texts.mergeHelp}</p>
        <Sources language={language} view={view} {...on} />
        <div role="status">
          {view.reading !== null && (
            <p class="line">
              <label>
                {texts.reading(view.reading)} <progress value={view.reading} max={100} />
              </label>
              <button type="button" onClick={on.onCancel}>
                {texts.cancel}
              </button>
            </p>
          )}
          {view.isFolderLost && <p class="warning">{texts.noFolder}</p>}
        </div>
        <Results language={language} view={view} />
        <RemoveAll language={language} view={view} onRemoveAll={on.onRemoveAll} />
      </section>
      {view.conflicts.count > 0 && <TeamConflicts language={language} conflicts={view.conflicts} />}
    </div>
  );
}

/** Takes the others' files out, and says so where the button was: it goes with them. */
function RemoveAll({ language, view, onRemoveAll }: Pick<ReportTeamProps, 'language' | 'view' | 'onRemoveAll'>) {
  const texts = reportFileTexts[language];
  const [isAsked, ask] = useState(false);
  return (
    <>
      {view.members.length > 0 && (
        <p>
          <button
            type="button"
            onClick={() => {
              ask(true);
              onRemoveAll();
            }}
          >
            {texts.removeAll}
          </button>
        </p>
      )}
      {isAsked && view.members.length === 0 && (
        <p role="status" tabIndex={-1} ref={focusOnce}>
          {texts.removed}
        </p>
      )}
    </>
  );
}

type SourcesProps = Pick<
  ReportTeamProps,
  'language' | 'view' | 'onFiles' | 'onFolder' | 'onFolderAgain' | 'onForgetFolder'
>;

function Sources({ language, view, onFiles, onFolder, onFolderAgain, onForgetFolder }: SourcesProps) {
  const texts = reportFileTexts[language];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the keyboard has the button
    <div
      class="drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <FileButton label={texts.files} accept=".jsonl" isMultiple onFile={(...files) => onFiles(files)} />
      <span class="quiet">{texts.drop}</span>
      {view.folder !== undefined && (
        <p class="line">
          <button type="button" onClick={onFolder}>
            {texts.folder}
          </button>
          {view.folder !== null && (
            <>
              <button type="button" onClick={onFolderAgain}>
                {texts.folderAgain(view.folder)}
              </button>
              <button type="button" onClick={onForgetFolder}>
                {texts.forgetFolder}
              </button>
            </>
          )}
        </p>
      )}
    </div>
  );
}

function Results({ language, view: { results, members } }: Pick<ReportTeamProps, 'language' | 'view'>) {
  const texts = reportFileTexts[language];
  return (
    <>
      {results.length > 0 && (
        <>
          <h3>{texts.results}</h3>
          <ul class="plain-list results">
            {results.map((result, i) => (
              <li key={`${result.file} ${i}`} data-taken={String('header' in result)}>
                {result.file}: {resultText(language, result)}
              </li>
            ))}
          </ul>
        </>
      )}
      {members.length > 0 && (
        <>
          <h3>{texts.members(members.length)}</h3>
          <ul class="plain-list">
            {members.map(({ label, header, refused }) => (
              <li key={header.id}>
                {texts.member(label, header.dossiers, formatDateTime(header.createdAt))}
                {refused > 0 && ` · ${texts.refused(refused)}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function resultText(language: Language, result: TeamFileResult): string {
  if ('header' in result) return reportFileTexts[language].taken(result.header.dossiers);
  const { problems, atLine } = teamTexts[language];
  const reason = problems[result.problem];
  return result.line === undefined ? reason : atLine(reason, result.line);
}
