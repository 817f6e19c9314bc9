import { revealInTab } from '../../lib/messages/pages';
import { activeTab } from '../../lib/platform';

/** Shows in the page in front what is chosen in the panel, where that page has it. */
export function panelReveal(draw: () => void) {
  // The panel opened as a page of its own has no page beside it but one that is named.
  const named = new URLSearchParams(location.search).get('tabId');
  let isOnPage: boolean | null = null;
  let turn = 0;
  return {
    /** Null: no page was asked. */
    state: () => isOnPage,
    async reveal(key: string | null): Promise<void> {
      const mine = ++turn;
      isOnPage = null;
      if (key === null) return;
      const tab = await activeTab(named === null ? undefined : Number(named));
      if (tab === null || tab.url?.startsWith(location.origin)) return;
      const found = await revealInTab(tab.id, key);
      if (mine !== turn) return;
      isOnPage = found;
      draw();
    },
  };
}
