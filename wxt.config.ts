import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { firefoxId } from './lib/rollout/ids';
import { pagePolicy } from './lib/rollout/page-policy';
import { popupChunks } from './lib/rollout/popup-chunks';
import { sitesFromEnvironment } from './lib/rollout/sites';
import { slimPolyfill } from './lib/rollout/slim-polyfill';
import { zipAtOnce } from './lib/rollout/zip-at-once';

/** Sites packed in by `npm run build -- --site …`; none in the general build, which asks for each site. */
const sites = sitesFromEnvironment();
/** Patterns of Firefox take no port: there the content script looks at the port itself. */
const patternsFor = (browser: string) =>
  sites.map((site) => (browser === 'firefox' ? site.matchWithoutPort : site.match));

export default defineConfig({
  // Packing builds beside what stands in the usual folder.
  outDir: process.env.DUNG_HAN_OUTPUT ?? '.output',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ browser }) => ({
    plugins: [preact(), zipAtOnce(), slimPolyfill()],
    worker: { format: 'es', plugins: () => [zipAtOnce()] },
    // The polyfill would fetch; every browser that is built for preloads by itself.
    build: { target: browser === 'firefox' ? 'firefox115' : 'chrome109', modulePreload: { polyfill: false } },
    // A broad site has no port of its own to be held to.
    define: {
      'import.meta.env.SITES': JSON.stringify(
        sites.some(({ isBroad }) => isBroad) ? [] : sites.map(({ origin }) => origin),
      ),
    },
  }),
  manifest: ({ browser, manifestVersion, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    // The general build learns the address of the page in front when the user opens the popup on it, and only then.
    permissions: [
      'storage',
      'scripting',
      'alarms',
      'notifications',
      'idle',
      // Chromium before 114 does not know it, warns where extensions are managed, and opens the panel as a tab.
      ...(browser === 'firefox' ? [] : ['sidePanel']),
      ...(sites.length > 0 ? [] : ['activeTab']),
    ],
    ...(browser === 'firefox'
      ? { sidebar_action: { default_panel: 'panel.html', default_title: '__MSG_name__', open_at_install: false } }
      : { side_panel: { default_path: 'panel.html' } }),
    ...(sites.length > 0
      ? { host_permissions: patternsFor(browser) }
      : manifestVersion === 3
        ? { optional_host_permissions: ['https://*/*', 'http://*/*'] }
        : { optional_permissions: ['https://*/*', 'http://*/*'] }),
    commands: {
      'next-at-risk': { suggested_key: { default: 'Alt+J' }, description: '__MSG_nextAtRisk__' },
      'previous-at-risk': { suggested_key: { default: 'Alt+K' }, description: '__MSG_previousAtRisk__' },
    },
    storage: { managed_schema: 'managed_schema.json' },
    // For Firefox, WXT makes of it the one text that the older manifest takes.
    ...(command === 'build' ? { content_security_policy: { extension_pages: pagePolicy } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: firefoxId,
              strict_min_version: '115.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '109' }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const output = build?.rollupOptions?.output;
      if (output === undefined || Array.isArray(output)) return;
      if (entrypoints.some(({ name }) => name === 'popup')) output.codeSplitting = popupChunks;
    },
    'build:manifestGenerated': (wxt, manifest) => {
      if (sites.length === 0) return;
      manifest.content_scripts = [
        {
          matches: patternsFor(wxt.config.browser),
          js: ['content-scripts/content.js'],
          run_at: 'document_start',
          all_frames: true,
          match_origin_as_fallback: true,
          // Firefox before 128 knows only this.
          ...(wxt.config.browser === 'firefox' ? { match_about_blank: true } : {}),
        },
      ];
    },
  },
});
