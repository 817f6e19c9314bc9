import { browser } from './browser';
import { now } from './clock';
import type { Use } from './quiet';
import { allPatterns } from './sites';

/** Locks of this origin, held by pages and asked for by the background; one goes with the page that holds it. */
const openLock = 'page';
const typedLock = 'typed';
/** Nobody is at the computer who has not touched it for so many seconds. */
const awaySeconds = 300;
/** What was typed counts as saved when its field is empty or gone so long after a click. */
const savedMs = 2000;

/** Has a page of ours be seen as open, and as one with something typed into it while that may not be saved. */
export function holdPage(signal: AbortSignal): void {
  holdLock(openLock, signal);
  const typed = new Set<Field>();
  let hold: AbortController | null = null;
  const look = () => {
    for (const field of typed) if (!field.isConnected || field.value === '') typed.delete(field);
    if (typed.size > 0) hold ??= holdLock(typedLock, signal);
    else {
      hold?.abort();
      hold = null;
    }
  };
  const onInput = ({ target }: Event) => {
    if (!isField(target)) return;
    typed.add(target);
    look();
  };
  addEventListener('input', onInput, { capture: true, signal });
  addEventListener('click', () => setTimeout(look, savedMs), { capture: true, signal });
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A field whose content somebody would miss: not a search, nor a box that is ticked and holds at once. */
function isField(target: EventTarget | null): target is Field {
  if (target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement && /^(?:search|checkbox|radio)$/.test(target.type))
    return target.form !== null && target.type !== 'search';
  return target instanceof HTMLInputElement || (target instanceof HTMLSelectElement && target.form !== null);
}

/** Held until the page is gone, `signal` is aborted or what it answers is. */
function holdLock(name: string, signal: AbortSignal): AbortController {
  const end = new AbortController();
  const ended = new Promise<void>((resolve) => {
    for (const one of [signal, end.signal]) one.addEventListener('abort', () => resolve(), { once: true });
  });
  void navigator.locks.request(name, { mode: 'shared' }, () => ended);
  return end;
}

/** How the extension and this computer are used now. */
export async function useNow(): Promise<Use> {
  const [{ held = [] }, state, siteSeen] = await Promise.all([
    navigator.locks.query(),
    browser.idle.queryState(awaySeconds),
    lastSeen(),
  ]);
  const count = (name: string) => held.filter((lock) => lock.name === name).length;
  return { pages: count(openLock), isTyped: count(typedLock) > 0, isAway: state !== 'active', siteSeen };
}

/** When somebody looked at a tab of our sites last; one that is in front is looked at. */
async function lastSeen(): Promise<number | null> {
  const url = await allPatterns();
  if (url.length === 0) return null;
  const [tabs, windows] = await Promise.all([browser.tabs.query({ url }), browser.windows.getAll()]);
  const inFront = new Set(windows.flatMap(({ focused, id }) => (focused ? [id] : [])));
  // Chromium before 121 does not tell when a tab was seen last: there only what is in front counts.
  const seen = tabs.map((tab) => (tab.active && inFront.has(tab.windowId) ? now() : (tab.lastAccessed ?? 0)));
  return seen.length === 0 ? null : Math.max(...seen);
}

/** Calls `changed` when somebody comes to the computer, leaves it or locks it. */
export function onAwayChanged(changed: () => void): void {
  browser.idle.setDetectionInterval(awaySeconds);
  browser.idle.onStateChanged.addListener(() => changed());
}
