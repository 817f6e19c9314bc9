import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** Closed at first. */
  isClosed?: boolean;
  children: ComponentChildren;
}

/** A part of a page that its reader can fold away. */
export function Fold({ title, isClosed = false, children }: Props) {
  return (
    <details class="card fold" open={!isClosed}>
      <summary>
        <h3>{title}</h3>
      </summary>
      {children}
    </details>
  );
}
