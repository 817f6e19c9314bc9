import { browser } from './browser';

/** Shows a notification of the system; one with the same name is replaced. False where the system shows none. */
export async function notify(name: string, title: string, message: string): Promise<boolean> {
  try {
    const iconUrl = browser.runtime.getURL('/icon/128.png' as Parameters<typeof browser.runtime.getURL>[0]);
    await browser.notifications.create(name, { type: 'basic', iconUrl, title, message });
    return true;
  } catch {
    return false;
  }
}

/** Calls `clicked` when the user clicks a notification, which is taken away then. */
export function onNotificationClicked(clicked: () => void): void {
  browser.notifications.onClicked.addListener((name) => {
    void browser.notifications.clear(name);
    clicked();
  });
}
