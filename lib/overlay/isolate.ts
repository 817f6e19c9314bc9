/** Kinds of events that a host must not notice when they begin in something of ours. */
const taken = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointercancel',
  'pointerenter',
  'pointerleave',
  'gotpointercapture',
  'lostpointercapture',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'mouseenter',
  'mouseleave',
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
  'dragleave',
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

/** What is the overlay's own in a page. */
export interface Claims {
  /** Whether an element belongs to the overlay. */
  ours(element: EventTarget): boolean;
  /** Whether an event of the user's is meant for the overlay wherever it happens: while the user points, all are. */
  takes(event: Event): boolean;
  /** Whether a key pressed or released in an element of ours is for us; any other is the host's and the browser's. */
  uses(event: KeyboardEvent): boolean;
  /** Gets the events a person made (`isTrusted`), after the host has lost them. */
  handle(event: Event): void;
}

/** Events that a person makes with pointer or keys; focus and the clipboard change for other reasons too. */
const ofUser = /^(?:pointer|mouse|touch|drag|drop|select|key|click|dblclick|auxclick|contextmenu)/;

/**
 * Keeps every event that begins in an element of ours from the host (design.md, decision 4). A badge may lie over a
 * row's link: a click let through would open the dossier, which the server records as "đã xem".
 * Must run at `document_start`, before any listener of the host stands at the window. Keys pressed in elements of ours
 * and of no use to us are the host's, as if the page itself had the focus: its shortcuts, and the browser's, go on.
 */
export function isolate(window: Window, { ours, takes, uses, handle }: Claims, signal: AbortSignal): void {
  /** A press that began on ours: everything until it ends is ours, wherever the pointer goes. */
  let isHeld = false;
  const take = (event: Event) => {
    const { target, type } = event;
    const isOurs = target !== null && (ours(target) || (event.isTrusted && ofUser.test(type) && takes(event)));
    if (type === 'pointerdown') isHeld = isOurs;
    if (!isOurs && !(isHeld && ofPress.test(type))) return;
    event.stopImmediatePropagation();
    if (isKey(event) && event.isTrusted && ours(target as EventTarget)) {
      if (uses(event)) handle(event);
      else relay(event, window.document);
      return;
    }
    if (event.cancelable) event.preventDefault();
    // The click that follows a release comes within the same task.
    if (type === 'pointerup' || type === 'pointercancel') setTimeout(() => (isHeld = false), 0);
    if (event.isTrusted && isOurs) handle(event);
  };
  // Listening to raw moves makes the browser send them, so it is done only while the pointer is over ours.
  const overOurs = ({ type, target }: Event) => {
    if (target === null || !ours(target)) return;
    if (type === 'pointerover') window.addEventListener('pointerrawupdate', take, { capture: true, signal });
    else if (!isHeld) window.removeEventListener('pointerrawupdate', take, { capture: true });
  };
  for (const type of ['pointerover', 'pointerout'] as const) {
    window.addEventListener(type, overOurs, { capture: true, passive: true, signal });
  }
  for (const type of taken) {
    // Touches are never held up: a listener that may hold them makes every touch in the page wait for the main thread.
    window.addEventListener(type, take, { capture: true, passive: type.startsWith('touch'), signal });
  }
}

/** Events of a press that began on ours and may end elsewhere. */
const ofPress =
  /^(?:pointer(?:move|up|cancel|rawupdate)|mouse(?:move|up)|click|auxclick|dblclick|contextmenu|drag|drop|select)/;

function isKey(event: Event): event is KeyboardEvent {
  return event.type.startsWith('key');
}

/** Gives a key to the host as the page without any focus would have it; what the browser does of itself, it does. */
function relay(event: KeyboardEvent, { body, documentElement }: Document): void {
  if (!(body ?? documentElement).dispatchEvent(new KeyboardEvent(event.type, event))) event.preventDefault();
}
