import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { guideTexts } from '../lib/locale/guide';
import type { Language } from '../lib/locale/language';
import { optionTexts } from '../lib/locale/options';
import { welcomeTexts } from '../lib/locale/welcome';
import { LockIcon } from './icons';
import { PageHead } from './PageHead';

export const welcomeSteps = [1, 2, 3] as const;
export type WelcomeStep = (typeof welcomeSteps)[number];

interface Props {
  language: Language;
  step: WelcomeStep;
  done: readonly WelcomeStep[];
  onStep: (step: WelcomeStep) => void;
  onGuide: () => void;
  onOptions: () => void;
  /** The step itself. */
  children: ComponentChildren;
}

/** The frame of the first page: what it is, its three steps, the one that is open, and what holds for all of them. */
export function Welcome({ language, step, done, onStep, onGuide, onOptions, children }: Props) {
  const texts = welcomeTexts[language];
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(step);
  // What was in focus goes with the step it stood in.
  useEffect(() => {
    if (last.current !== step) heading.current?.focus();
    last.current = step;
  }, [step]);
  const links = [
    { name: guideTexts[language].name, onOpen: onGuide },
    { name: optionTexts[language].title, onOpen: onOptions },
  ];
  return (
    <main>
      <PageHead language={language} title={texts.title} links={links} />
      <p class="welcome-lead">{texts.lead}</p>
      <Steps language={language} step={step} done={done} onStep={onStep} />
      <section class="card welcome-step" aria-labelledby="welcome-step">
        <p class="quiet">{texts.stepOf(step)}</p>
        <h2 id="welcome-step" ref={heading} tabIndex={-1}>
          {texts.steps[step - 1]}
        </h2>
        {children}
      </section>
      <p class="quiet welcome-local">
        <LockIcon /> {texts.local}
      </p>
    </main>
  );
}

function Steps({ language, step, done, onStep }: Pick<Props, 'language' | 'step' | 'done' | 'onStep'>) {
  const texts = welcomeTexts[language];
  return (
    <nav aria-label={texts.stepsLabel}>
      <ol class="welcome-steps">
        {welcomeSteps.map((one) => (
          <li key={one} class={done.includes(one) ? 'is-done' : undefined}>
            <button type="button" aria-current={one === step ? 'step' : undefined} onClick={() => onStep(one)}>
              <span class="welcome-mark" aria-hidden="true">
                {done.includes(one) ? '✓' : one}
              </span>
              <span>
                {texts.steps[one - 1]}
                {done.includes(one) && <span class="sr"> ({texts.done})</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
