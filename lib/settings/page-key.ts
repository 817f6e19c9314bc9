import type { SettingAreas } from '../platform';

/** Where content scripts find the key with which they hash what names a secret row. */
const pageKeyName = 'secrecy.pageKey';
/** Bytes of the key; as long as what SHA-256 gives. */
const keyLength = 32;

/**
 * Background only: finds the installation's key for pages, made at random when there is none, at once. It keeps
 * numbers from standing in messages; what is stored is keyed once more with a key that never leaves the database
 * (lib/store/forgotten.ts). Rejects where it cannot be stored, and tries again at the next call.
 */
export function pageKeyIn(areas: SettingAreas): () => Promise<string> {
  let known: Promise<string> | undefined;
  // "Xoá tất cả" takes the key away too: pages get another one at once, and this answers with that one from then on.
  const renew = async (area: string) => {
    if (area !== 'local' || known === undefined) return;
    const before = await known.catch(() => null);
    if ((await readPageKey(areas).catch(() => before)) === before) return;
    known = undefined;
    await find().catch(() => undefined);
  };
  areas.onChanged((area) => void renew(area), new AbortController().signal);
  const find = () => {
    known ??= makeKey(areas).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
  find().catch(() => undefined);
  return find;
}

async function makeKey(areas: SettingAreas): Promise<string> {
  const known = await readPageKey(areas);
  if (known !== null) return known;
  const bytes = crypto.getRandomValues(new Uint8Array(keyLength));
  const key = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  await areas.local.set({ [pageKeyName]: key });
  return key;
}

/** The key as content scripts read it; null until the background has made it. */
export async function readPageKey(areas: Pick<SettingAreas, 'local'>): Promise<string | null> {
  const key = (await areas.local.get())[pageKeyName];
  return typeof key === 'string' && key.length >= keyLength ? key : null;
}
