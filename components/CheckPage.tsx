import { checkTexts } from '../lib/locale/check';
import { formatDateTime } from '../lib/locale/dates';
import { findingText } from '../lib/locale/findings';
import type { Language } from '../lib/locale/language';
import type { CheckInput, Finding } from '../lib/model/check';
import { CheckFacts } from './CheckFacts';
import { CheckLists } from './CheckLists';
import { PageHead, type PageLink } from './PageHead';
import { Section } from './Section';

export interface CheckPageProps {
  language: Language;
  /** Null until everything has been looked at once. */
  input: CheckInput | null;
  wrong: readonly Finding[];
  hints: readonly Finding[];
  /** It is being looked at anew. */
  isChecking: boolean;
  onAgain: () => void;
  onSave: () => void;
  links: readonly PageLink[];
}

/** What is wrong and what to do about it; below it everything that was looked at. */
export function CheckPage({ language, input, wrong, hints, isChecking, ...on }: CheckPageProps) {
  const texts = checkTexts[language];
  return (
    <main>
      <PageHead language={language} title={texts.title} links={on.links} />
      <section class="card" aria-label={texts.title}>
        <p>{texts.about}</p>
        <p class="buttons">
          <button type="button" class="main" onClick={on.onAgain}>
            {texts.again}
          </button>
          <button type="button" disabled={input === null} onClick={on.onSave} aria-describedby="save-help">
            {texts.save}
          </button>
        </p>
        <p id="save-help" class="quiet">
          {texts.saveHelp}
        </p>
        <p role="status" class="quiet">
          {isChecking || input === null ? texts.checking : texts.madeAt(formatDateTime(input.at))}
        </p>
      </section>
      {input !== null && (
        <>
          {wrong.length === 0 && <p class="notice">{texts.allWell}</p>}
          <Findings language={language} title={texts.wrong} findings={wrong} look="warning" />
          <Findings language={language} title={texts.hints} findings={hints} look="framed" />
          <CheckLists language={language} tabs={input.tabs} />
          <CheckFacts language={language} input={input} />
        </>
      )}
    </main>
  );
}

interface FindingsProps {
  language: Language;
  title: string;
  findings: readonly Finding[];
  look: 'warning' | 'framed';
}

function Findings({ language, title, findings, look }: FindingsProps) {
  if (findings.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="findings">
        {withTheSameHelp(language, findings).map(({ kind, titles, help }) => (
          <li key={`${kind} ${titles.join(' ')}`} class={look} data-finding={kind}>
            {titles.map((says, at) => (
              <strong key={`${at} ${says}`}>{says}</strong>
            ))}
            <span>{help}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface HelpedFindings {
  kind: Finding['kind'];
  titles: string[];
  help: string;
}

/** Findings that follow each other with the same to do about them are one: it is said once. */
function withTheSameHelp(language: Language, findings: readonly Finding[]): HelpedFindings[] {
  const groups: HelpedFindings[] = [];
  for (const finding of findings) {
    const { title, help } = findingText(language, finding);
    const last = groups.at(-1);
    if (last?.kind === finding.kind && last.help === help) last.titles.push(title);
    else groups.push({ kind: finding.kind, titles: [title], help });
  }
  return groups;
}
