import { CheckPage } from '../../components/CheckPage';
import '../../components/face.css';
import '../../components/guide.css';
import '../../components/check.css';
import { checkTexts } from '../../lib/locale/check';
import type { CheckInput } from '../../lib/model/check';
import { holdPage, saveFile, settingAreas } from '../../lib/platform';
import { findingsOf, isWrong } from '../../lib/rollout/check';
import { checkFile } from '../../lib/rollout/check-file';
import { policySeen, type SettingsRead, watchSettings } from '../../lib/settings';
import { openDatabase } from '../../lib/store';
import { drawPage } from '../shared/draw';
import { pageLinks } from '../shared/links';
import { inTurns } from '../shared/turns';
import { lookAround } from './look';

/** How soon it is looked again where policy is late. */
const lateMs = 2000;

document.documentElement.dataset.view = 'check';
const life = new AbortController();
holdPage(life.signal);
const areas = settingAreas();
const db = openDatabase();
let read: SettingsRead | null = null;
let input: CheckInput | null = null;
/** Its user asked for it; what looks again by itself says nothing meanwhile. */
let isChecking = true;

const look = inTurns(async () => {
  if (read === null) return;
  input = await lookAround(db, read, await policySeen(areas));
  isChecking = false;
  draw();
  if (input.policy.seen === 'late') setTimeout(look, lateMs);
});

function draw(): void {
  if (read === null) return;
  const { language, hiddenParts } = read.settings;
  document.title = `${checkTexts[language].title} · Đúng Hạn`;
  const findings = input === null ? [] : findingsOf(input);
  drawPage(read.settings, null, () => (
    <CheckPage
      language={language}
      input={input}
      wrong={findings.filter(isWrong)}
      hints={findings.filter((one) => !isWrong(one))}
      isChecking={isChecking}
      onAgain={() => {
        isChecking = true;
        draw();
        void look();
      }}
      onSave={() => input && saveFile(`${checkTexts[language].fileName}.json`, 'application/json', checkFile(input))}
      links={pageLinks(language, 'check', hiddenParts)}
    />
  ));
}

watchSettings(areas, life.signal, (changed) => {
  read = changed;
  void look();
});
// Whoever comes back from a page they have just opened or reloaded wants to know how it is now.
document.addEventListener('visibilitychange', () => document.hidden || void look());
addEventListener('pagehide', () => life.abort());
