import type { Adapter } from '../model/adapter';
import { askForPanel } from './panel';
import { sendTaught } from './teaching';

/** What the user can have the background do from within a page; from a private window nothing is kept to be opened. */
export function asking(isPrivate: boolean) {
  return {
    teach: (adapter: Adapter) => sendTaught(adapter),
    openPanel: isPrivate ? null : (key: string, isAsking: boolean) => askForPanel(key, isAsking),
  };
}
