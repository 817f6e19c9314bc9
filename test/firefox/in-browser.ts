import type { Browser } from 'puppeteer-core';

/** What the browser's own window has of its own that is used here. */
declare const ChromeUtils: { importESModule(url: string): Record<string, never> };
declare const WebExtensionPolicy: { getByID(id: string): { extension: unknown } };
declare const Cc: Record<
  string,
  {
    createInstance(kind: unknown): { initWithPath(path: string): void };
    getService(kind: unknown): { getEvents(): { prefix: string; arguments: unknown[] }[] };
  }
>;
declare const Ci: Record<string, unknown>;

/** A connection that sends commands of WebDriver BiDi. */
interface Connection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/** Runs a function in the window of Firefox itself, where tests click what is no page. */
export async function inBrowser(
  browser: Browser,
  run: (given: string) => Promise<string>,
  given: string,
): Promise<string> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = result.contexts as { context: string }[];
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: String(run),
    arguments: [{ type: 'string', value: given }],
    target: { context: window?.context },
    awaitPromise: true,
  });
  if (answer.result.type !== 'success') throw new Error(JSON.stringify(answer.result));
  return (answer.result.result as { value: string }).value;
}

/** As a user clicks the icon of an extension. */
export async function clickIcon(id: string): Promise<string> {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as unknown as {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(extension: unknown): { triggerAction(window: unknown): Promise<void> } };
      };
    };
  };
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  return '';
}

/** As the browser installs an update that it has fetched; when it does is the extension's to say, and not waited for. */
export async function install(path: string): Promise<string> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs') as unknown as {
    AddonManager: { getInstallForFile(file: unknown): Promise<{ install(): Promise<void> }> };
  };
  const file = Cc['@mozilla.org/file/local;1']?.createInstance(Ci.nsIFile);
  file?.initWithPath(path);
  const fetched = await AddonManager.getInstallForFile(file);
  void fetched.install();
  return '';
}

/** An extension as the list of add-ons has it. */
export interface Addon {
  version: string;
  isActive: boolean;
  canBeDisabled: boolean;
  canBeRemoved: boolean;
  /** Its icon stands beside the address, and not in the menu of extensions. */
  isBesideAddress: boolean;
}

/** It as JSON. */
export async function addon(id: string): Promise<string> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs') as unknown as {
    AddonManager: {
      PERM_CAN_DISABLE: number;
      PERM_CAN_UNINSTALL: number;
      getAddonByID(id: string): Promise<{ version: string; isActive: boolean; permissions: number } | null>;
    };
  };
  const found = await AddonManager.getAddonByID(id);
  if (!found) return 'null';
  const { version, isActive, permissions } = found;
  const canBeDisabled = (permissions & AddonManager.PERM_CAN_DISABLE) !== 0;
  const canBeRemoved = (permissions & AddonManager.PERM_CAN_UNINSTALL) !== 0;
  const { CustomizableUI } = window as unknown as {
    CustomizableUI: { getPlacementOfWidget(id: string): { area: string } | null };
  };
  const icon = `${id.replace(/[@.]/g, '_')}-browser-action`;
  const isBesideAddress = CustomizableUI.getPlacementOfWidget(icon)?.area === 'nav-bar';
  return JSON.stringify({ version, isActive, canBeDisabled, canBeRemoved, isBesideAddress });
}

/** What the browser says went wrong with its policies. */
export async function policyErrors(): Promise<string> {
  const events = Cc['@mozilla.org/consoleAPI-storage;1']?.getService(Ci.nsIConsoleAPIStorage).getEvents() ?? [];
  return events
    .filter(({ prefix }) => prefix === 'Policies')
    .flatMap((event) => event.arguments.map(String))
    .join('\n');
}

export async function checkForUpdates(): Promise<string> {
  const { AddonManagerPrivate } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  ) as unknown as { AddonManagerPrivate: { backgroundUpdateCheck(): Promise<void> } };
  await AddonManagerPrivate.backgroundUpdateCheck();
  return '';
}
