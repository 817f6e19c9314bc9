import { browser } from './browser';
import { wait } from './clock';

/** False in a content script left behind by an updated or removed extension. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** True in a private window: nothing seen there is kept. */
export function isPrivate(): boolean {
  return browser.extension.inIncognitoContext === true;
}

/** Sends to the background and extension pages; rejects where nobody listens. */
export function sendMessage(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** So long, in ms, before what was not answered is sent again. */
const pauses = [100, 500, 2000];

/**
 * Sends, and sends again where no answer comes: a browser stops the background whenever it likes, also with an answer
 * under way, and nothing but another message wakes it. Only for what may be heard twice and is always answered. Rejects,
 * or answers nothing, where the extension is gone or nobody answered in the end. `patience`: so long, in ms, each answer
 * is waited for; not given: for ever.
 */
export async function sendUntilHeard(
  message: unknown,
  { send = sendMessage, alive = isAlive, patience }: { send?: Send; alive?: () => boolean; patience?: number } = {},
): Promise<unknown> {
  const once = () =>
    patience === undefined ? send(message) : Promise.race([send(message), wait(patience).then(() => undefined)]);
  for (const pause of pauses) {
    const answer = await once().catch(() => undefined);
    if (answer !== undefined || !alive()) return answer;
    await wait(pause);
  }
  return once();
}

type Send = (message: unknown) => Promise<unknown>;

/** The parts of a sender that decide whose message it is. */
export interface MessageSender {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  tab?:
    | { id?: number | undefined; windowId?: number | undefined; url?: string | undefined; incognito: boolean }
    | undefined;
}

/**
 * Calls `listener` for each message to this context. Its promise is the answer; undefined leaves the message to others.
 */
export function onMessage(listener: (message: unknown, sender: MessageSender) => Promise<unknown> | undefined): void {
  // The polyfill takes a returned promise as the answer in every browser; the types of WXT describe Chromium's callback.
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

/** The extension's own id, to compare with a sender's. */
export function ownId(): string {
  return browser.runtime.id;
}

/** Whether a message comes from a page or the worker of this extension, and not from a content script of it. */
export function isOwnPage({ id, url }: MessageSender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/')) === true;
}

/** Version of the extension. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Where this copy gets new versions from; empty: from where the browser says. */
export function ownUpdateUrl(): string {
  const { update_url: url } = browser.runtime.getManifest() as { update_url?: string };
  return url ?? '';
}

/** Name and main version of the browser: `Chrome/138`. Others of its family name Chrome, too, before themselves. */
export function browserName(agent = navigator.userAgent): string {
  const named = [/coc_coc_browser\/\d+/, /Edg\/\d+/, /(?:Firefox|Chrome)\/\d+/].map((name) => name.exec(agent)?.[0]);
  return named.find((name) => name !== undefined) ?? '';
}

/** Who installed the extension, as far as the browser says. */
export async function installType(): Promise<'admin' | 'development' | 'normal' | 'sideload' | 'other' | null> {
  return (await browser.management?.getSelf().catch(() => undefined))?.installType ?? null;
}

/** What the project uses of a port. */
export interface PortLike {
  name: string;
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** Calls `listener` for each port opened to this context, until aborted. */
export function onConnect(listener: (port: PortLike) => void, signal: AbortSignal): void {
  browser.runtime.onConnect.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onConnect?.removeListener(listener), { once: true });
}

/** Calls `listener` after an install or update (`isNew`) and when the browser starts. */
export function onStart(listener: (isNew: boolean) => void): void {
  browser.runtime.onInstalled.addListener(() => listener(true));
  browser.runtime.onStartup.addListener(() => listener(false));
}

/** Calls `listener` after the first installation, and not after an update. Must be called when the worker starts. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}
