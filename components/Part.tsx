import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../lib/locale/language';
import { shellTexts } from '../lib/locale/shell';
import type { HideablePart } from '../lib/model/settings';

/** What the office or the user hides, for every view below. */
export const HiddenParts = createContext<readonly HideablePart[]>([]);

/** What a page shows of one part; nothing where that is hidden. */
export function Part({ of, children }: { of: HideablePart; children: ComponentChildren }): ComponentChildren {
  return useContext(HiddenParts).includes(of) ? null : children;
}

/** In place of a page that is hidden as a whole. */
export function HiddenPage({ language }: { language: Language }) {
  return (
    <main>
      <h1>{shellTexts[language].hiddenPage}</h1>
      <p class="quiet">{shellTexts[language].hiddenPageHelp}</p>
    </main>
  );
}
