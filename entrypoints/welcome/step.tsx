import type { WelcomeStep } from '../../components/Welcome';
import { WelcomeLists } from '../../components/WelcomeLists';
import { type FirstBadge, WelcomeNext } from '../../components/WelcomeNext';
import { WelcomeSite } from '../../components/WelcomeSite';
import { canAskForSites, openOwnPage, openPanel, thisWindow } from '../../lib/platform';
import type { WelcomeState } from './state';

/** What a step can ask for. */
interface StepEvents {
  onStep: (step: WelcomeStep) => void;
  onAllow: (typed: string) => void;
}

/** Asked for before the click that needs it. */
let windowId: number | null = null;
void thisWindow().then((id) => {
  windowId = id;
});

const toSample = () => location.assign('/sample.html');

/** The step that is open. */
export function StepView({ state, first, on }: { state: WelcomeState; first: FirstBadge | null; on: StepEvents }) {
  const { step, asked, packed, added, read, seen } = state;
  const { language, sites } = read.settings;
  const known = [...packed, ...added];
  switch (step) {
    case 1:
      return (
        <WelcomeSite
          language={language}
          packed={packed}
          added={added}
          canAsk={canAskForSites()}
          named={(sites ?? []).filter((site) => !known.includes(site))}
          asked={asked}
          onAllow={on.onAllow}
          onSample={toSample}
          onNext={() => on.onStep(2)}
        />
      );
    case 2:
      return (
        <WelcomeLists
          language={language}
          sites={known}
          kept={seen.kept}
          onSample={toSample}
          onCheck={() => void openOwnPage('check.html')}
          onBack={() => on.onStep(1)}
          onNext={() => on.onStep(3)}
        />
      );
    case 3:
      return (
        <WelcomeNext
          language={language}
          first={first}
          onPanel={() => void openPanel(windowId)}
          onReport={() => void openOwnPage('report.html')}
          onGuide={(whom) => void openOwnPage(`guide.html?for=${whom}`)}
          onSample={toSample}
          onBack={() => on.onStep(2)}
        />
      );
  }
}
