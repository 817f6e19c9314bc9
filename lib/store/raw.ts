import { Dexie } from 'dexie';

/**
 * Plain requests for dossiers within the transaction of Dexie's that the caller is in, all made at once: a query of
 * Dexie's own takes longer than many an answer. For reading only; writes go through Dexie, which tells other pages.
 */
export function askDossiers<T>(ask: (store: IDBObjectStore) => IDBRequest<T>[]): PromiseLike<T[]> {
  return new Dexie.Promise<T[]>((resolve, reject) => {
    const { idbtrans } = Dexie.currentTransaction as unknown as { idbtrans: IDBTransaction };
    const requests = ask(idbtrans.objectStore('dossiers'));
    let left = requests.length;
    if (left === 0) resolve([]);
    for (const one of requests) {
      one.onsuccess = () => {
        if (--left === 0) resolve(requests.map(({ result }) => result));
      };
      one.onerror = () => reject(one.error);
    }
  });
}
