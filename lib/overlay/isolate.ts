/** Kinds of events that a host must not notice when they begin in something of ours. */
const taken = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointercancel',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'dragstart',
  'drag',
  'dragenter',
  'dragover',
  'dragend',
  'drop',
  'selectstart',
  'keydown',
  'keypress',
  'keyup',
  'focusin',
  'focusout',
  'focus',
  'blur',
  'copy',
  'cut',
  'paste',
] as const;

/**
 * Keeps every event that begins in an element of ours from the host (design.md, decision 4). A badge may lie over a
 * row's link: a click let through would open the dossier, which the server records as "đã xem".
 * Must run at `document_start`, before any listener of the host stands at the window.
 *
 * @param ours tells whether an element belongs to the overlay
 * @param handle gets the events a person made (`isTrusted`), after the host has lost them
 */
export function isolate(
  window: Window,
  ours: (element: EventTarget) => boolean,
  handle: (event: Event) => void,
  signal: AbortSignal,
): void {
  const take = (event: Event) => {
    const first = event.target;
    if (first === null || !ours(first)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (event.isTrusted) handle(event);
  };
  for (const type of taken) window.addEventListener(type, take, { capture: true, passive: false, signal });
}
