import { browser } from './browser';
import { activeTab } from './tabs';

/** Calls `listener` when the user presses the keys of a command, with the tab in front. Must be called when the worker starts. */
export function onCommand(listener: (command: string, tabId: number) => void): void {
  // Firefox for Android has no keys of its own; before 126, Firefox does not name the tab.
  browser.commands?.onCommand.addListener(async (command, tab) => {
    const id = tab?.id ?? (await activeTab())?.id;
    if (id !== undefined) listener(command, id);
  });
}
