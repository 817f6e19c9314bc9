import type { ComponentChildren } from 'preact';
import type { Language } from '../lib/locale/language';
import { pageHeadTexts } from '../lib/locale/page-head';
import { BrandMark } from './icons';

/** A way from one page of ours to another. */
export interface PageLink {
  name: string;
  onOpen: () => void;
}

interface Props {
  language: Language;
  title: string;
  links?: readonly PageLink[];
  /** Below the title. */
  children?: ComponentChildren;
}

/** The head that every page of ours has: the mark, what the page is, and the ways to the others. */
export function PageHead({ language, title, links = [], children }: Props) {
  return (
    <header class="page-head">
      <BrandMark />
      <h1>{title}</h1>
      {links.length > 0 && (
        <nav aria-label={pageHeadTexts[language].pages}>
          {links.map(({ name, onOpen }) => (
            <button key={name} type="button" class="nav-link" onClick={onOpen}>
              {name}
            </button>
          ))}
        </nav>
      )}
      {children}
    </header>
  );
}
