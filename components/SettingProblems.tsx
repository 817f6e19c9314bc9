import type { Language } from '../lib/locale/language';
import { settingFormTexts } from '../lib/locale/setting-forms';
import { settingProblemText } from '../lib/locale/setting-problems';
import type { SettingProblem } from '../lib/model/setting-problem';

/** What was switched off of the settings because it is wrong, with its path; nothing where nothing is wrong. */
export function SettingProblems({ language, problems }: { language: Language; problems: readonly SettingProblem[] }) {
  if (problems.length === 0) return null;
  const texts = settingFormTexts[language];
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">{texts.problems}</h2>
      <p class="quiet">{texts.problemsHelp}</p>
      <ul class="warning problems">
        {problems.map((problem) => {
          const said = settingProblemText(language, problem);
          return (
            <li key={`${problem.area} ${said}`}>
              <span class="quiet">{texts.areas[problem.area]}</span> {said}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
