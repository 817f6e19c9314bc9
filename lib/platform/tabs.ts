import { browser } from './browser';
import type { MessageSender, PortLike } from './runtime';
import { allPatterns } from './sites';

export interface TabInfo {
  id: number;
  /** Known only where the site is granted or the user has just opened the popup on it. */
  url?: string;
  incognito: boolean;
}

/** The tab the popup was opened on; a number stands for a given tab (popup opened as a page). */
export async function activeTab(id?: number): Promise<TabInfo | null> {
  const tab =
    id === undefined
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(id).catch(() => undefined);
  if (tab?.id === undefined) return null;
  return { id: tab.id, incognito: tab.incognito, ...(tab.url === undefined ? {} : { url: tab.url }) };
}

/** A port to every frame of a tab that has our content script. */
export function connectTab(tabId: number, name: string): PortLike {
  const port = browser.tabs.connect(tabId, { name });
  // Reading the error keeps "Receiving end does not exist" out of the console: a tab without us is nothing unusual.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  return port;
}

/** Sends to every frame of a tab that has our content script; rejects where there is none. */
export function tellTab(tabId: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message);
}

/** Tabs on sites that the extension may read. */
export async function ownTabs(): Promise<number[]> {
  const patterns = await allPatterns();
  if (patterns.length === 0) return [];
  return (await browser.tabs.query({ url: patterns })).flatMap(({ id }) => id ?? []);
}

export interface OpenTab {
  id: number;
  /** Unknown where the extension may not read it. */
  url?: string;
  /** The browser has unloaded it to save room. */
  isAsleep: boolean;
}

/** Every tab, whatever is in it. */
export async function openTabs(): Promise<OpenTab[]> {
  return (await browser.tabs.query({})).flatMap(({ id, url, discarded }) =>
    id === undefined ? [] : [{ id, isAsleep: discarded === true, ...(url === undefined ? {} : { url }) }],
  );
}

/** Sends to every frame of every tab that the extension may read; tabs without our content script hear nothing. */
export async function tellAllTabs(message: unknown): Promise<void> {
  await Promise.all((await ownTabs()).map((id) => tellTab(id, message).catch(() => undefined)));
}

/**
 * Runs the script of a part in the frame that asked for it, beside the content script. Where the browser tells which
 * document asked, no other one gets it that has taken its place meanwhile.
 */
export async function bringPart(part: 'engine' | 'picker', tabId: number, sender: MessageSender): Promise<void> {
  const { frameId = 0, documentId } = sender;
  const target = documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };
  await browser.scripting.executeScript({ target, files: [`/${part}.js`], injectImmediately: true });
}

/** The same to every tab at all: where a site was withdrawn, the content script is still there to hear it. */
export async function tellEveryTab(message: unknown): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tellTab(id, message).catch(() => undefined))));
}
