import type { ComponentChildren } from 'preact';
import { BrandMark } from './icons';

/** A way from one page of ours to another. */
export interface PageLink {
  name: string;
  onOpen: () => void;
}

interface Props {
  title: string;
  /** What the links are, for screen readers. */
  label?: string;
  links?: readonly PageLink[];
  /** Below the title. */
  children?: ComponentChildren;
}

/** The head that every page of ours has: the mark, what the page is, and the ways to the others. */
export function PageHead({ title, label, links = [], children }: Props) {
  return (
    <header class="page-head">
      <BrandMark />
      <h1>{title}</h1>
      {links.length > 0 && (
        <nav aria-label={label}>
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
