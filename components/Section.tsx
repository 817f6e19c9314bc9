import type { ComponentChildren } from 'preact';

interface Props {
  /** Where links lead to. */
  id?: string;
  title: string;
  children: ComponentChildren;
}

/** A part of a page that is read, under its heading. */
export function Section({ id, title, children }: Props) {
  return (
    <section id={id} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
