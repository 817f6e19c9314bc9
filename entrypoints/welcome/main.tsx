import { Welcome, type WelcomeStep } from '../../components/Welcome';
import '../../components/face.css';
import '../../components/welcome.css';
import { welcomeTexts } from '../../lib/locale/welcome';
import { holdPage, onSitesChanged, openOptions, openOwnPage, settingAreas } from '../../lib/platform';
import { type SettingsRead, watchSettings } from '../../lib/settings';
import { openDatabase, watchDatabase } from '../../lib/store';
import { drawPage } from '../shared/draw';
import { inTurns } from '../shared/turns';
import { askFor } from './asking';
import { doneSteps, firstBadge, ledOn, lookAt, type WelcomeState } from './state';
import { StepView } from './step';

document.documentElement.dataset.view = 'welcome';
const life = new AbortController();
holdPage(life.signal);
const db = openDatabase();
const query = new URLSearchParams(location.search);
const start: WelcomeStep = query.get('step') === '3' ? 3 : 1;

let read: SettingsRead | null = null;
let state: WelcomeState | null = null;

const look = inTurns(async () => {
  if (read === null) return;
  const known = await lookAt(db, read);
  change(state === null ? { ...known, step: start, asked: { kind: 'nothing' } } : ledOn(state, known));
});

function change(next: WelcomeState): void {
  state = next;
  draw(next);
}

/** The rest of what is known may be newer than what was drawn when the user acted. */
function answer(more: Partial<WelcomeState>): void {
  if (state !== null) change({ ...state, asked: { kind: 'nothing' }, ...more });
}

function draw(now: WelcomeState): void {
  const { settings } = now.read;
  const { language } = settings;
  const first = firstBadge(now, query.has('sample'));
  const onStep = (step: WelcomeStep) => answer({ step });
  document.title = `${welcomeTexts[language].title} · Đúng Hạn`;
  drawPage(settings, null, () => (
    <Welcome
      language={language}
      step={now.step}
      done={doneSteps(now, first)}
      onStep={onStep}
      onGuide={() => void openOwnPage('guide.html?for=chuyen-vien')}
      onOptions={() => void openOptions()}
    >
      <StepView
        state={now}
        first={first}
        on={{
          onStep,
          onAllow: (typed) => askFor(typed, now.read, (asked) => answer(asked === null ? { step: 2 } : { asked })),
        }}
      />
    </Welcome>
  ));
}

watchSettings(settingAreas(), life.signal, (changed) => {
  read = changed;
  void look();
});
watchDatabase(life.signal, () => void look());
onSitesChanged(() => void look());
addEventListener('pagehide', () => life.abort());
