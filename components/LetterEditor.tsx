import type { Language } from '../lib/locale/language';
import { letterTexts } from '../lib/locale/letter-editor';
import { courseRefusalTexts, letterChangeText, letterProblemText, letterWarningText } from '../lib/locale/letters';
import { optionTexts } from '../lib/locale/options';
import type { ByHand, Letter, LetterKind, SentMark } from '../lib/model/letter';
import type { LetterDirection, LetterOffice } from '../lib/model/letter-office';
import type { SetPage } from '../lib/model/letter-sheet';
import type { LetterChoice, LetterNotice, LetterView } from '../lib/model/letter-view';
import type { IsoDate } from '../lib/model/time';
import { focusOnce } from './focus';
import { LetterChoices } from './LetterChoices';
import { LetterOutput, type OutputForm } from './LetterOutput';
import { LetterSent } from './LetterSent';
import { LetterSheet } from './LetterSheet';
import { LetterTexts } from './LetterTexts';
import { OfficeForm } from './OfficeForm';
import { PageHead, type PageLink } from './PageHead';
import { TemplateForm, type TemplateFormProps } from './TemplateForm';

export interface LetterEditorProps {
  language: Language;
  /** Null: it is not kept. */
  view: LetterView | null;
  /** As it is shown: with what is written in by hand. */
  shown: readonly SetPage[] | null;
  notice: LetterNotice | null;
  today: IsoDate;
  /** The forms the office uses. */
  kinds: readonly LetterKind[];
  office: LetterOffice;
  /** Set by the office's policy: `office.agency`. */
  isLocked: (path: string) => boolean;
  onOffice: (office: LetterOffice) => Promise<boolean>;
  onOptions: () => void;
  template: Omit<TemplateFormProps, 'language'>;
  links: readonly PageLink[];
  isByHand: (text: string) => boolean;
  onChoose: (choice: LetterChoice) => void;
  /** For the next letters to this unit, too. */
  onDirection: (unit: string, direction: LetterDirection) => void;
  onAgain: () => void;
  onUndoAgain: () => void;
  onEdit: (letter: Letter) => void;
  onTake: (form: OutputForm, byHand: ByHand) => void;
  onByHand: (byHand: ByHand) => void;
  onSent: (mark: SentMark) => void;
  onWithdraw: (reason: string) => void;
  onRemove: () => void;
  onPutBack: () => void;
}

/** The page where a letter is drafted, looked at, changed and taken along; it sends nothing. */
export function LetterEditor({
  language,
  view,
  shown,
  notice,
  today,
  kinds,
  office,
  isByHand,
  ...on
}: LetterEditorProps) {
  if (view === null) return <Gone language={language} notice={notice} links={on.links} onPutBack={on.onPutBack} />;
  const texts = letterTexts[language];
  const { kept } = view;
  const { letter } = kept;
  // Particulars are of one applicant: about several dossiers they are written by hand, each to its own.
  const hasDots =
    kept.keys.length === 1 && letter !== null && [...letter.addressees, ...letter.body.map(textOf)].some(isByHand);
  return (
    <main>
      <PageHead language={language} title={texts.title} links={on.links} />
      <div class="form">
        <Warnings language={language} view={view} onChoose={on.onChoose} />
        {office.agency === '' && <Office language={language} office={office} {...on} />}
        <LetterChoices
          language={language}
          view={view}
          kinds={kinds}
          onChoose={on.onChoose}
          onDirection={on.onDirection}
          onAgain={on.onAgain}
          onUndoAgain={on.onUndoAgain}
          onRemove={on.onRemove}
        />
        {letter !== null && (
          <LetterOutput
            language={language}
            hasDots={hasDots}
            isOutdated={kept.isOutdated === true}
            onTake={on.onTake}
            onByHand={on.onByHand}
          />
        )}
        <div aria-live="polite">
          {notice !== null && <Notice key={notice.kind} language={language} notice={notice} />}
        </div>
        {letter !== null && (
          <>
            <LetterSent
              key={String(kept.sent === undefined)}
              language={language}
              sent={kept.sent?.mark ?? null}
              isOutdated={kept.isOutdated === true}
              today={today}
              onSent={on.onSent}
              onWithdraw={on.onWithdraw}
            />
            <LetterTexts
              language={language}
              letter={letter}
              isSent={kept.sent !== undefined}
              dots={kept.keys.length === 1 ? texts.dots : texts.dotsOfSeveral}
              isByHand={isByHand}
              onEdit={on.onEdit}
            />
          </>
        )}
        {office.agency !== '' && <Office language={language} office={office} {...on} />}
        <TemplateForm key={kept.kind} language={language} {...on.template} />
        <OptionsLink language={language} onOptions={on.onOptions} />
      </div>
      {shown === null ? <p class="empty">{texts.noPreview}</p> : <LetterSheet language={language} pages={shown} />}
    </main>
  );
}

type OfficeProps = Pick<LetterEditorProps, 'language' | 'office' | 'isLocked' | 'onOffice'>;

/** What no letter can do without comes first until it is there. */
function Office({ language, office, isLocked, onOffice }: OfficeProps) {
  return (
    <OfficeForm
      language={language}
      office={office}
      isOpen={office.agency === ''}
      isLocked={isLocked}
      onSave={onOffice}
    />
  );
}

type GoneProps = Pick<LetterEditorProps, 'language' | 'notice' | 'links' | 'onPutBack'>;

/** What its user has just deleted comes back; what is gone otherwise does not. */
function Gone({ language, notice, links, onPutBack }: GoneProps) {
  const texts = letterTexts[language];
  return (
    <main>
      <PageHead language={language} title={texts.title} links={links} />
      {notice?.kind === 'removed' ? (
        <p role="status">
          {texts.removed}{' '}
          <button type="button" onClick={onPutBack} ref={focusOnce}>
            {texts.undo}
          </button>
        </p>
      ) : (
        <p role="alert">{texts.gone}</p>
      )}
      {notice?.kind === 'failed' && <Notice language={language} notice={notice} />}
    </main>
  );
}

function OptionsLink({ language, onOptions }: Pick<LetterEditorProps, 'language' | 'onOptions'>) {
  return (
    <p>
      <button type="button" class="link" onClick={onOptions}>
        {optionTexts[language].open}
      </button>
    </p>
  );
}

function textOf(block: Letter['body'][number]): string {
  return block.kind === 'table' ? '' : block.text;
}

interface WarningsProps {
  language: Language;
  view: LetterView;
  onChoose: (choice: LetterChoice) => void;
}

function Warnings({ language, view, onChoose }: WarningsProps) {
  const texts = letterTexts[language];
  const { problems, changes, missing } = view;
  return (
    <>
      {problems.length > 0 && (
        <div class="warning" role="alert">
          {problems.map((problem) => (
            <p key={problem.kind}>
              {letterProblemText(language, problem)}{' '}
              {(problem.kind === 'namesakes' || problem.kind === 'otherUnit') && (
                <button type="button" onClick={() => onChoose({ isOneUnit: true })}>
                  {problem.kind === 'namesakes' ? texts.oneUnit : texts.sendThere}
                </button>
              )}
            </p>
          ))}
        </div>
      )}
      {changes.length > 0 && (
        <div class="warning" role="alert">
          <p>{texts.changed}</p>
          <ul>
            {changes.map((change) => {
              const text = letterChangeText(language, change);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </div>
      )}
      {view.warnings.map((warning) => (
        <p key={warning.kind} class="warning">
          {letterWarningText(language, warning)}
        </p>
      ))}
      {view.kept.isOutdated && <p class="warning">{texts.outdated}</p>}
      {missing > 0 && <p class="warning">{texts.missing(missing)}</p>}
    </>
  );
}

/** After these the control that was used is gone: the focus goes on from what is said. */
const endings: readonly LetterNotice['kind'][] = ['sent', 'withdrawn', 'putBack'];

function Notice({ language, notice }: { language: Language; notice: LetterNotice }) {
  const isBad = notice.kind === 'failed' || notice.kind === 'refused' || notice.kind === 'notCopied';
  return (
    <p class={isBad ? 'warning' : 'notice'} {...(endings.includes(notice.kind) && { tabIndex: -1, ref: focusOnce })}>
      {noticeText(language, notice)}
    </p>
  );
}

function noticeText(language: Language, notice: LetterNotice): string {
  const texts = letterTexts[language];
  switch (notice.kind) {
    case 'saved':
      return texts.saved(notice.file);
    case 'copied':
    case 'notCopied':
    case 'withdrawn':
    case 'removed':
    case 'putBack':
      return texts[notice.kind];
    case 'sent':
      return texts.sentNotice;
    case 'refused':
      return courseRefusalTexts[language][notice.reason];
    case 'failed':
      return texts.failed[notice.problem];
  }
}
