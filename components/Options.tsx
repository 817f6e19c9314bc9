import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../lib/locale/language';
import { optionSectionTexts } from '../lib/locale/option-sections';
import { optionTexts } from '../lib/locale/options';
import { type OptionSection, optionSections } from '../lib/model/option-section';
import type { SettingProblem } from '../lib/model/setting-problem';
import { PageHead, type PageLink } from './PageHead';
import { SettingProblems } from './SettingProblems';

export interface OptionsProps {
  language: Language;
  current: OptionSection;
  onGo: (section: OptionSection) => void;
  /** What is wrong in the settings. */
  problems: readonly SettingProblem[];
  /** The ways to other pages. */
  links: readonly PageLink[];
  /** What stands in a part. */
  children: (section: OptionSection) => ComponentChildren;
}

/** The page of options: one part at a time, the ways to the others beside it, and above all what is wrong. */
export function Options({ language, current, onGo, problems, links, children }: OptionsProps) {
  const { sections } = optionSectionTexts[language];
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(current);
  // What was typed in a part is there again when its user comes back to it.
  const visited = useRef(new Set<OptionSection>());
  visited.current.add(current);
  useLayoutEffect(() => {
    if (shown.current === current) return;
    shown.current = current;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [current]);
  return (
    <main>
      <PageHead language={language} title={optionTexts[language].title} links={links} />
      <SettingProblems language={language} problems={problems} />
      <div class="options">
        <Ways language={language} current={current} onGo={onGo} />
        <div class="option-parts">
          {optionSections
            .filter((section) => visited.current.has(section))
            .map((section) => (
              <div key={section} id={`part-${section}`} hidden={section !== current}>
                <h2 tabIndex={-1} ref={section === current ? heading : null}>
                  {sections[section].title}
                </h2>
                <p class="lead">{sections[section].help}</p>
                {children(section)}
              </div>
            ))}
        </div>
      </div>
    </main>
  );
}

/** A list at the side; where the page is narrow, one field. */
function Ways({ language, current, onGo }: Pick<OptionsProps, 'language' | 'current' | 'onGo'>) {
  const { nav, choose, sections } = optionSectionTexts[language];
  return (
    <nav class="ways" aria-label={nav}>
      <ul>
        {optionSections.map((section) => (
          <li key={section}>
            <a href={`#${section}`} aria-current={section === current ? 'page' : undefined}>
              {sections[section].title}
            </a>
          </li>
        ))}
      </ul>
      <label>
        {choose}
        <select
          value={current}
          onChange={({ currentTarget }) => {
            const chosen = optionSections.find((one) => one === currentTarget.value);
            if (chosen !== undefined) onGo(chosen);
          }}
        >
          {optionSections.map((section) => (
            <option key={section} value={section}>
              {sections[section].title}
            </option>
          ))}
        </select>
      </label>
    </nav>
  );
}
