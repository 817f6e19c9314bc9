import { About } from '../../components/options/About';
import { aboutTexts } from '../../lib/locale/option-about';
import type { Diagnosis } from '../../lib/model/diagnosis';
import { browserName, openOwnPage, ownVersion, saveFile } from '../../lib/platform';
import { problemsForSupport, type SettingsRead } from '../../lib/settings';

/** What this is, and the file for support: without any page in front there are no frames in it. */
export function aboutPart({ settings: { language }, problems }: SettingsRead) {
  const saveSupport = () => {
    const diagnosis: Diagnosis = {
      format: 1,
      extension: ownVersion(),
      browser: browserName(),
      settings: problemsForSupport(problems),
      frames: [],
    };
    saveFile(`${aboutTexts[language].supportFile}.json`, 'application/json', JSON.stringify(diagnosis, null, 1));
  };
  return (
    <About
      language={language}
      version={ownVersion()}
      browser={browserName()}
      onCheck={() => void openOwnPage('check.html')}
      onGuide={() => void openOwnPage('guide.html')}
      onSupportFile={saveSupport}
    />
  );
}
