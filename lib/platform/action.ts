import { browser } from './browser';

/** Short text on the toolbar icon and its title in words. Old Firefox builds (MV2) call it browserAction. */
export async function showOnToolbar(text: string, title: string): Promise<void> {
  const action = browser.action ?? browser.browserAction;
  await action.setBadgeBackgroundColor({ color: '#9b1c1c' });
  await action.setBadgeText({ text });
  await action.setTitle({ title });
}
