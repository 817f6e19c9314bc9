import { checkTexts } from '../lib/locale/check';
import type { Language } from '../lib/locale/language';
import { welcomeTexts } from '../lib/locale/welcome';
import { GuidePicture } from './GuidePicture';

export interface WelcomeListsProps {
  language: Language;
  /** Sites it may read; broad ones have no page to open. */
  sites: readonly string[];
  /** Dossiers seen so far. */
  kept: number;
  onSample: () => void;
  onCheck: () => void;
  onBack: () => void;
  onNext: () => void;
}

/** Step 2: a list is opened, elsewhere; what was seen of it is said here. */
export function WelcomeLists({ language, sites, kept, onSample, onCheck, onBack, onNext }: WelcomeListsProps) {
  const texts = welcomeTexts[language];
  const single = sites.filter((site) => !site.includes('*'));
  return (
    <>
      <p>{sites.length === 0 ? texts.noSite : texts.openHelp}</p>
      <p class="buttons">
        {single.map((site) => (
          <a key={site} class="button" href={site} target="_blank" rel="noreferrer">
            {texts.open(site.replace(/^https?:\/\//, ''))}
            <span class="sr"> ({texts.newTab})</span>
          </a>
        ))}
        <button type="button" onClick={onSample}>
          {texts.sample}
        </button>
      </p>
      <p role="status" class={kept > 0 ? 'notice' : 'welcome-waiting'}>
        {kept > 0 ? texts.seen(kept) : sites.length > 0 && texts.waiting}
      </p>
      <GuidePicture name="inbox" alt={texts.picture} />
      <details class="framed">
        <summary>{texts.trouble}</summary>
        <ul>
          {texts.troubles.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p>
          <button type="button" class="link" onClick={onCheck}>
            {checkTexts[language].title}
          </button>
        </p>
      </details>
      <p class="buttons">
        <button type="button" onClick={onBack}>
          {texts.back}
        </button>
        <button type="button" class={kept > 0 ? 'main' : undefined} onClick={onNext}>
          {kept > 0 ? texts.next : texts.skip}
        </button>
      </p>
    </>
  );
}
