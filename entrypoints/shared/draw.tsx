import { type JSX, render } from 'preact';
import { HiddenPage, HiddenParts } from '../../components/Part';
import type { HideablePart, Settings } from '../../lib/model/settings';
import { sayMistakesIn } from './validity';

/** Draws a page of ours as the settings want it; `part`: what it is as a whole, so that it may be hidden as a whole. */
export function drawPage(
  { language, hiddenParts }: Pick<Settings, 'language' | 'hiddenParts'>,
  part: HideablePart | null,
  view: () => JSX.Element,
): void {
  document.documentElement.lang = language;
  sayMistakesIn(language);
  const isHidden = part !== null && hiddenParts.includes(part);
  render(
    <HiddenParts.Provider value={hiddenParts}>
      {isHidden ? <HiddenPage language={language} /> : view()}
    </HiddenParts.Provider>,
    document.getElementById('app') ?? document.body,
  );
}
