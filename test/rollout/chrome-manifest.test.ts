import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { manifestBreaches } from './chrome-manifest';

const icon = readFileSync(join(import.meta.dirname, '../../public/icon/128.png'));
const good = {
  manifest_version: 3,
  name: '__MSG_name__',
  version: '0.1.0',
  default_locale: 'vi',
  icons: { 128: 'icon.png' },
  permissions: ['storage'],
  host_permissions: ['http://localhost:42000/*'],
  content_scripts: [{ matches: ['http://localhost:42000/*'], js: ['content.js'] }],
  background: { service_worker: 'worker.js' },
};

function breaches(change: object, missing: string[] = [], message: unknown = { message: 'Đúng Hạn' }): string[] {
  const files: Record<string, Uint8Array> = {
    'manifest.json': Buffer.from(JSON.stringify({ ...good, ...change })),
    '_locales/vi/messages.json': Buffer.from(JSON.stringify({ name: message })),
    'icon.png': icon,
    'content.js': Buffer.from(''),
    'worker.js': Buffer.from(''),
  };
  return manifestBreaches((path) => (missing.includes(path) ? null : (files[path] ?? null)));
}

it('finds nothing in a manifest as Chrome wants it', () => expect(breaches({})).toEqual([]));

it.each<[string, object]>([
  ['manifest_version: not 3', { manifest_version: 2 }],
  ['browser_action: unknown key', { browser_action: {} }],
  ['version: 1.0-beta', { version: '1.0-beta' }],
  ['version: 1.02', { version: '1.02' }],
  ['version: 1.2.3.4.5', { version: '1.2.3.4.5' }],
  ['version: 70000', { version: '70000' }],
  ['version: 0.0', { version: '0.0' }],
  ['minimum_chrome_version: 109+', { minimum_chrome_version: '109+' }],
  ['sidepanel: unknown permission', { permissions: ['sidepanel'] }],
  ['http://*: no match pattern', { host_permissions: ['http://*'] }],
  ['http://a*.vn/*: no match pattern', { content_scripts: [{ matches: ['http://a*.vn/*'], js: [] }] }],
  ['icons: none of 128', { icons: {} }],
  ['icon.png: 128×128, not 48', { icons: { 48: 'icon.png', 128: 'icon.png' } }],
  ['worker.js: no PNG', { icons: { 48: 'worker.js', 128: 'icon.png' } }],
  ['default_locale: missing', { default_locale: undefined }],
  ['_locales/en/messages.json: no JSON', { default_locale: 'en' }],
  ['about: no message', { description: '__MSG_about__' }],
  ['description: longer than 132', { description: 'x'.repeat(133) }],
  ['panel.html: no such file', { side_panel: { default_path: 'panel.html' } }],
])('says "%s"', (said, change) => expect(breaches(change)).toEqual([said]));

it('says which files are missing, and a message that is too long for a name', () => {
  expect(breaches({}, ['worker.js', 'content.js'])).toEqual(['worker.js: no such file', 'content.js: no such file']);
  expect(breaches({}, ['manifest.json'])).toEqual(['manifest.json: no JSON']);
  expect(breaches({}, [], { message: 'x'.repeat(76) })).toEqual(['name: longer than 75']);
});
