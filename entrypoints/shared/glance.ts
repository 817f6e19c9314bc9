import type { Glance } from '../../lib/model/glance';
import { nativeStorage } from '../../lib/platform/native';

/** In `storage.session`: gone with the browser, and with a wipe. */
const glanceName = 'glance';

/** Leaves what is known now for the next popup; where there is no such area the popup waits for its list. */
export async function keepGlance({ counts, countedAll, language, hiddenParts }: Glance): Promise<void> {
  const glance: Glance = { counts, countedAll, language, hiddenParts };
  await nativeStorage()
    .session?.set({ [glanceName]: glance })
    .catch(() => undefined);
}

/** What was left last; null where nothing was, or it cannot be asked for. */
export async function lastGlance(): Promise<Glance | null> {
  const found = await nativeStorage()
    .session?.get(glanceName)
    .catch(() => undefined);
  return (found?.[glanceName] as Glance | undefined) ?? null;
}
