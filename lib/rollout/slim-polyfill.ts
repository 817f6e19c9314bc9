import type { Plugin } from 'vite';

/** Parts of the browser's API that lib/platform calls; a test compares. `permissions` and the like are never in pages. */
export const usedApis = [
  'action',
  'alarms',
  'browserAction',
  'commands',
  'extension',
  'idle',
  'management',
  'notifications',
  'permissions',
  'runtime',
  'scripting',
  'storage',
  'tabs',
  'windows',
] as const;

/**
 * webextension-polyfill lists the calls of some thirty APIs, and every content script would carry them into every page
 * and frame. This plugin leaves those that are used; the code around them stays as it is.
 */
export function slimPolyfill(): Plugin {
  return {
    name: 'slim-polyfill',
    enforce: 'pre',
    transform: (code, id) => (id.includes('webextension-polyfill/dist/browser-polyfill') ? slimmed(code) : undefined),
  };
}

/** @throws Error where the package is made otherwise than this knows: better no build than one that lacks an API */
export function slimmed(code: string): string {
  const match = /const apiMetadata = (\{.*?\n {6}\});/s.exec(code);
  if (match === null) throw new Error('webextension-polyfill has another shape: look at lib/rollout/slim-polyfill.ts');
  const [whole, literal = ''] = match;
  const all = JSON.parse(literal) as Record<string, unknown>;
  const used = Object.fromEntries(usedApis.filter((name) => name in all).map((name) => [name, all[name]]));
  return code.replace(whole, () => `const apiMetadata = ${JSON.stringify(used)};`);
}
