import type { Pace } from './pace';

/** What the overlay does about what it hears in a page. */
export interface Heard {
  /** Something scrolled, was changed by hand, or came to rest. */
  event(event: Event): void;
  /** The user did something. */
  used(): void;
  /** The pointer went somewhere. */
  pointer(): void;
  resized(): void;
  /** The system's theme changed. */
  theme(): void;
}

/** Listens in a document, before the host does and holding up nothing, until aborted. */
export function listen(document: Document, window: Window, heard: Heard, pace: Pace, signal: AbortSignal): void {
  const and = (heard: () => void) => () => {
    heard();
    pace.now();
  };
  const passive = { capture: true, passive: true, signal } as const;
  for (const type of ['scroll', 'change', 'transitionend', 'animationend', 'load', 'toggle'])
    document.addEventListener(type, (event) => heard.event(event), passive);
  for (const type of ['pointerdown', 'pointerup', 'keydown'])
    document.addEventListener(type, () => heard.used(), passive);
  for (const type of ['transitionrun', 'animationstart']) document.addEventListener(type, () => pace.watch(), passive);
  document.addEventListener('mouseover', () => heard.pointer(), passive);
  document.addEventListener('visibilitychange', () => pace.now(), { signal });
  window.addEventListener('resize', and(heard.resized), passive);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', and(heard.theme), { signal });
}
