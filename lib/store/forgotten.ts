import type { Dossier } from '../model/dossier';
import type { Sighting } from '../model/row';
import type { Instant } from '../model/time';
import { type Asked, askedForms, base64, type Hasher, hasher, type Known } from '../secrecy';
import type { Database } from './database';
import { eraseDossiers } from './erase';

/** Which of some sightings are of a dossier that turned secret, as long as no more is forgotten than `count`. */
export interface ForgottenAmong {
  keys: ReadonlySet<string>;
  count: number;
}

const keyName = 'forgottenKey';
/** Dossiers read at a time while those to be erased are sought. */
const chunk = 1000;
const mostCached = 20_000;

/**
 * What turned secret: erased, and refused wherever it is seen again (design.md, decision 2). `settings` holds a key
 * that the browser gives to nobody, so that neither the database nor `storage.local` alone tells a number. The site is
 * hashed with the rest; the account is not, because a document is secret whoever sees it.
 */
export class ForgottenDossiers {
  readonly #db: Database;
  readonly #pageKey: () => Promise<string>;
  #hash: Hasher | undefined;
  /** The key that it hashes with. */
  #hashKey = '';
  #ownKey: CryptoKey | undefined;
  /** Hashes of rows seen, which come again with every scan. */
  readonly #cache = new Map<string, Promise<string>>();

  constructor(db: Database, pageKey: () => Promise<string>) {
    this.#db = db;
    this.#pageKey = pageKey;
  }

  /**
   * Erases everything about the dossiers of a site that these hashes name, and remembers the hashes, in one
   * transaction. What was forgotten before needs no search. Answers how many dossiers were erased; rejects where
   * storage fails, so that it is said again.
   */
  async forget(site: string, macs: readonly string[], at: Instant): Promise<number> {
    const db = this.#db;
    const key = await this.#keepOwnKey();
    const stored = await Promise.all(macs.map((mac) => sign(key, site, mac)));
    const hash = await this.#hasher();
    return db.transaction('rw', db.tables, async () => {
      const known = await db.forgotten.bulkGet(stored);
      const fresh = new Set(macs.filter((_, i) => known[i] === undefined));
      if (fresh.size === 0) return 0;
      await db.forgotten.bulkPut(stored.filter((_, i) => known[i] === undefined).map((mac) => ({ mac, at })));
      // All of them: a row is told by several of its hashes, of which some may have been said of another.
      return eraseDossiers(db, await this.#namedBy(site, new Set(macs), hash));
    });
  }

  /** Which of these sightings are to be refused. Costs nothing as long as nothing was ever forgotten. */
  async among(site: string, sightings: readonly Sighting[]): Promise<ForgottenAmong> {
    const count = await this.#db.forgotten.count();
    if (count === 0) this.#ownKey = undefined;
    else this.#ownKey ??= await this.#readOwnKey();
    const key = this.#ownKey;
    if (key === undefined) return { keys: new Set(), count };
    const asked = sightings.map((sighting) => ({
      key: sighting.key,
      ...askedForms({ key: sighting.key, nativeId: sighting.row.nativeId, lists: [sighting.list.id] }),
    }));
    const first = await this.#said(key, site, asked.flatMap(firstForms));
    const suspects = asked.filter((one) => firstForms(one).some((form) => first.has(form)));
    const exact = await this.#said(
      key,
      site,
      suspects.flatMap((one) => one.exact),
    );
    const refused = suspects.filter((one) => isNamed(one, (form) => first.has(form) || exact.has(form)));
    return { keys: new Set(refused.map((one) => one.key)), count };
  }

  /** Keys of the site's dossiers that these hashes of pages name. Within a transaction. */
  async #namedBy(site: string, macs: ReadonlySet<string>, hash: Hasher): Promise<string[]> {
    const found: string[] = [];
    const start = `${site}|`;
    let last = start;
    for (;;) {
      const some = await this.#db.dossiers.where('key').between(last, `${start}\uffff`, false).limit(chunk).toArray();
      for (const dossier of some)
        if (isNamed(askedForms(knownOf(dossier)), (form) => macs.has(hash(form)))) found.push(dossier.key);
      if (some.length < chunk) return found;
      last = some.at(-1)?.key ?? last;
    }
  }

  /** Which of these forms were said of a secret row. */
  async #said(key: CryptoKey, site: string, forms: readonly string[]): Promise<Set<string>> {
    const hash = await this.#hasher();
    if (this.#cache.size > mostCached) this.#cache.clear();
    const macs = await Promise.all(
      forms.map((form) => {
        const name = `${site} ${form}`;
        const mac = this.#cache.get(name) ?? sign(key, site, hash(form));
        this.#cache.set(name, mac);
        return mac;
      }),
    );
    const known = await this.#db.forgotten.bulkGet(macs);
    return new Set(forms.filter((_, i) => known[i] !== undefined));
  }

  async #hasher(): Promise<Hasher> {
    const key = await this.#pageKey();
    if (this.#hash === undefined || this.#hashKey !== key) {
      this.#cache.clear();
      this.#hash = hasher(key);
      this.#hashKey = key;
    }
    return this.#hash;
  }

  async #readOwnKey(): Promise<CryptoKey | undefined> {
    return (await this.#db.settings.get(keyName))?.value as CryptoKey | undefined;
  }

  /** The database may have been emptied since: then the key is a new one, and what was hashed with the old one is void. */
  async #keepOwnKey(): Promise<CryptoKey> {
    const { settings } = this.#db;
    const known = await this.#readOwnKey();
    if (known !== undefined) return known;
    const made = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    this.#cache.clear();
    this.#ownKey = undefined;
    return this.#db.transaction('rw', settings, async () => {
      const other = await this.#readOwnKey();
      if (other === undefined) await settings.add({ name: keyName, value: made });
      return other ?? made;
    });
  }
}

/** By the key and what is whole of the rest: a damaged record is erased like any other. Sites hold no `|`. */
function knownOf({ key, nativeId, lists, gone }: Partial<Dossier> & { key: string }): Known {
  const row = key.split('|').slice(2).join('|');
  const ids = [lists, gone].flatMap((some) => (Array.isArray(some) ? some.flatMap((list) => list?.id ?? []) : []));
  return { key: row, lists: ids, ...(typeof nativeId === 'string' ? { nativeId } : {}) };
}

function firstForms({ sure, number }: Asked): string[] {
  return number === null ? sure : [...sure, number];
}

function isNamed({ sure, number, exact }: Asked, isSaid: (form: string) => boolean): boolean {
  return sure.some(isSaid) || (number !== null && isSaid(number) && exact.some(isSaid));
}

async function sign(key: CryptoKey, site: string, mac: string): Promise<string> {
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${site}|${mac}`));
  return base64(new Uint8Array(signature));
}
