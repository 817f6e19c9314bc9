import { browser } from './browser';

/** Where the page is, whatever opens it; also named in wxt.config.ts. */
const panelPage = '/panel.html';
/** In `storage.session`: the dossier that the panel is to show. */
const wantedName = 'panel';

interface Wanted {
  key: string;
  windowId: number | null;
}

/** Chromium's from 116 on (opening by a click; the panel itself from 114 on), and Firefox's. */
interface PanelApis {
  sidePanel?: { open?: (options: { windowId: number }) => Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** The window this page belongs to; null where the browser does not say. */
export async function thisWindow(): Promise<number | null> {
  return (await browser.windows?.getCurrent().catch(() => undefined))?.id ?? null;
}

/**
 * Opens the side panel beside the page in front, at one dossier if one is named; as a tab where the browser has no side
 * panel. Must be called straight from a click, with the window asked for before it: a browser opens it only then.
 */
export async function openPanel(windowId: number | null, key?: string): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  const opened =
    sidebarAction?.open() ?? (windowId === null ? undefined : sidePanel?.open?.({ windowId })) ?? Promise.reject();
  if (key !== undefined) await browser.storage.session?.set({ [wantedName]: { key, windowId } }).catch(() => undefined);
  await opened.catch(() => browser.tabs.create({ url: browser.runtime.getURL(panelPage) }));
}

/** Opens a page of ours in a tab of its own; `path` with what it asks for. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: new URL(path, browser.runtime.getURL(panelPage)).href });
}

/** Opens the options, or shows them where they are open already. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/**
 * Calls `wanted` with the dossier that the panel was opened at, now and whenever another page asks for one. Of several
 * panels that are open, the one that is seen in the window it was asked for in takes it.
 */
export function panelRequests(signal: AbortSignal, wanted: (key: string) => void): void {
  const session = browser.storage.session;
  const take = async () => {
    const own = await thisWindow();
    const asked = (await session?.get(wantedName).catch(() => undefined))?.[wantedName] as Wanted | undefined;
    if (signal.aborted || document.hidden || typeof asked?.key !== 'string') return;
    if (asked.windowId !== null && own !== null && asked.windowId !== own) return;
    await session?.remove(wantedName);
    wanted(asked.key);
  };
  const relay = (_changes: unknown, area: string) => {
    if (area === 'session') void take();
  };
  browser.storage.onChanged.addListener(relay);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(relay), { once: true });
  void take();
}
