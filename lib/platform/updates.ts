import { browser } from './browser';

/** In `storage.session`, which a new version and a new start of the browser find empty: a new version waits. */
const waitingName = 'update';
/** In `storage.local`: pages of ours that were closed for the new version. */
const pagesName = 'update.pages';

/** A tab with a page of ours. */
interface OwnTab {
  url: string;
  windowId?: number | undefined;
  index: number;
  active: boolean;
}

/** Calls `waiting` when a new version has come, which the browser holds back because this one is at work. */
export function onUpdate(waiting: () => void): void {
  browser.runtime.onUpdateAvailable.addListener(({ version }) => {
    void browser.storage.session.set({ [waitingName]: version }).then(waiting);
  });
}

/** Whether a new version waits. The worker that was told of it may have gone to sleep since. */
export async function isUpdateWaiting(): Promise<boolean> {
  return (await browser.storage.session.get(waitingName))[waitingName] !== undefined;
}

/** Starts the extension anew, with the version that waits. The browser closes pages of ours; they are remembered. */
export async function applyUpdate(): Promise<void> {
  const own = browser.runtime.getURL('/');
  const tabs: OwnTab[] = (await browser.tabs.query({})).flatMap(({ url, windowId, index, active }) =>
    url?.startsWith(own) ? [{ url, windowId, index, active }] : [],
  );
  if (tabs.length > 0) await browser.storage.local.set({ [pagesName]: tabs });
  browser.runtime.reload();
}

/** Opens the pages again that were closed for this version, each where it was. */
export async function reopenPages(): Promise<void> {
  const tabs = (await browser.storage.local.get(pagesName))[pagesName] as OwnTab[] | undefined;
  if (tabs === undefined) return;
  await browser.storage.local.remove(pagesName);
  // A window that had nothing else in it is gone.
  for (const tab of tabs) await browser.tabs.create(tab).catch(() => browser.tabs.create({ url: tab.url }));
}
