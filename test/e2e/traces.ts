import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import type { ExtensionBrowser } from './extension.ts';

/** In extension pages and the worker, where the functions given to `evaluate` run. */
declare const chrome: typeof Browser;

/** Where something was left, and the text of it. */
export type Traces = Record<string, string[]>;

/**
 * Writes down what leaves the pages of a browser from now on: messages and ports of the extension, consoles, downloads.
 * To be called before any page is opened.
 */
export async function listenIn({ context, worker }: ExtensionBrowser): Promise<Traces> {
  const traces: Traces = { message: [], port: [], console: [], download: [], toolbar: [] };
  const note = (where: string, text: string) => traces[where]?.push(text);
  context.on('console', (message) => note('console', message.text()));
  worker.on('console', (message) => note('console', message.text()));
  context.on('page', (page) => {
    page.on('download', async (download) => {
      note('download', download.suggestedFilename() + readFileSync(await download.path(), 'utf8'));
    });
  });
  await context.exposeFunction('noteTrace', note);
  // Ports are opened by extension pages only; what comes through them is heard beside the page's own listener.
  await context.addInitScript(() => {
    const { chrome: own } = globalThis as unknown as { chrome?: typeof chrome };
    if (own?.tabs?.connect === undefined) return;
    const connect = own.tabs.connect.bind(own.tabs);
    own.tabs.connect = (...given) => {
      const port = connect(...given);
      const { noteTrace } = globalThis as unknown as { noteTrace(where: string, text: string): void };
      port.onMessage.addListener((message: unknown) => noteTrace('port', JSON.stringify(message)));
      return port;
    };
  });
  await worker.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(globalThis, 'heardByTest', heard);
    chrome.runtime.onMessage.addListener((message: unknown) => {
      heard.push(JSON.stringify(message));
      return undefined;
    });
  });
  return traces;
}

/** Adds to what was listened to whatever the extension and the host's pages hold now, read through the APIs. */
export async function readBack(
  { worker }: ExtensionBrowser,
  traces: Traces,
  popup: Page,
  pages: readonly Page[],
): Promise<Traces> {
  traces.message = await worker.evaluate(() => Reflect.get(globalThis, 'heardByTest') as string[]);
  traces.toolbar = await worker.evaluate(async () => [
    await chrome.action.getTitle({}),
    await chrome.action.getBadgeText({}),
    JSON.stringify((await chrome.notifications?.getAll()) ?? null),
    JSON.stringify((await chrome.alarms?.getAll()) ?? null),
  ]);
  traces.areas = await popup.evaluate(async () => {
    const { storage } = chrome;
    const areas = [storage.local, storage.sync, storage.managed, storage.session];
    return Promise.all(areas.map(async (area) => JSON.stringify((await area?.get(null).catch(() => null)) ?? null)));
  });
  traces.popup = [...(traces.popup ?? []), await popup.content(), await popup.title()];
  traces.own = await popup.evaluate(allStored);
  traces.hosts = (await Promise.all(pages.map((page) => page.evaluate(allStored)))).flat();
  return traces;
}

/** Every record and key of every database, cache and store of one origin. Runs in the page. */
async function allStored(): Promise<string[]> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  /** Bytes as text; a key of the browser says whether it could be read out. */
  const readable = (_name: string, value: unknown): unknown => {
    if (value instanceof CryptoKey) return `key, extractable: ${value.extractable}`;
    const bytes = ArrayBuffer.isView(value) ? value.buffer : value;
    return bytes instanceof ArrayBuffer ? new TextDecoder('latin1').decode(bytes) : value;
  };
  const found = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie];
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name));
    for (const table of db.objectStoreNames) {
      const store = db.transaction(table).objectStore(table);
      const rows = [...(await done(store.getAll())), ...(await done(store.getAllKeys()))];
      for (const index of store.indexNames) {
        const cursor = store.index(index).openKeyCursor();
        await new Promise<void>((resolve) => {
          cursor.onsuccess = () => {
            if (cursor.result === null) return resolve();
            rows.push(cursor.result.key);
            cursor.result.continue();
          };
        });
      }
      found.push(`${name}.${table} ${JSON.stringify(rows, readable)}`);
    }
    db.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      found.push(request.url, (await (await cache.match(request))?.text()) ?? '');
    }
  }
  return found;
}

/** Where any of these words is found, in any case, with or without diacritics, composed or not, in Base64 or in UTF-16. */
export function placesOf(words: readonly string[], traces: Traces): string[] {
  const forms = words.flatMap(formsOf);
  return Object.entries(traces).flatMap(([where, texts]) =>
    texts.some((text) => {
      const lower = text.toLowerCase();
      const plain = folded(text);
      return forms.some(
        ({ exact, lower: word, plain: bare }) => text.includes(exact) || lower.includes(word) || plain.includes(bare),
      );
    })
      ? [where]
      : [],
  );
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');
}

interface Form {
  exact: string;
  lower: string;
  plain: string;
}

function formsOf(word: string): Form[] {
  const spellings = [word, word.toLowerCase(), folded(word), word.normalize('NFD')];
  const encoded = spellings.flatMap((text) => {
    const buffers = [Buffer.from(text), Buffer.from(text, 'utf16le')];
    // Base64 looks different by where in a group of three bytes the word begins; its ends depend on its neighbours.
    // Base64 looks different by where in a group of three bytes the word begins; only characters that depend on no
    // neighbour are looked for.
    const base64 = buffers.flatMap((bytes) =>
      [0, 1, 2].map((shift) =>
        Buffer.concat([Buffer.alloc(shift), bytes])
          .toString('base64')
          .slice(shift && shift + 1, Math.floor(((shift + bytes.length) * 8) / 6)),
      ),
    );
    return [...base64, buffers[1]?.toString('latin1') ?? '', ...buffers.map((bytes) => bytes.toString('hex'))];
  });
  const never = '\u0000never';
  return [
    { exact: word, lower: word.toLowerCase(), plain: folded(word) },
    ...spellings.map((exact) => ({ exact, lower: never, plain: never })),
    ...encoded.filter((exact) => exact.length > 4).map((exact) => ({ exact, lower: never, plain: never })),
  ];
}
