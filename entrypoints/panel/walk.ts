import type { panelDossier } from './dossier';
import { panelReveal } from './reveal';

/** From a list into a dossier and back: the page in front shows it too, and neither the place nor the focus is lost. */
export function panelWalk(dossier: ReturnType<typeof panelDossier>, draw: () => void, refresh: () => Promise<void>) {
  const page = panelReveal(draw);
  let startAt: string | null = null;

  function open(key: string): void {
    startAt = key;
    void dossier.show(key);
    void page.reveal(key);
  }

  async function leave(): Promise<void> {
    void page.reveal(null);
    await dossier.open(null);
    await refresh();
    // The row it was opened from may be gone by what was done.
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  }

  function turnTo(): void {
    startAt = null;
    void page.reveal(null);
    void dossier.open(null).then(refresh);
  }

  return () => ({ startAt, isOnPage: page.state(), open, leave: () => void leave(), turnTo });
}
