import { rolloutTexts } from '../../locale/rollout';
import type { RolloutDescription } from '../../model/rollout';
import { settingEntries } from '../../settings';
import { admlFile } from './adml';
import { admxFile } from './admx';
import { chromiumBrowsers, linuxPolicy, linuxRemoval } from './chromium';
import { firefoxPolicy, firefoxRemoval } from './firefox';
import { registryBytes, registryFile, registryRemoval } from './registry';

/**
 * Every policy file of a pilot, by path: of each browser how the extension is installed and set, and, under `go-bo/`,
 * what takes its place to end the pilot.
 */
export function policyFiles(of: RolloutDescription): Map<string, Uint8Array> {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  return new Map<string, Uint8Array>([
    ['DOC-TRUOC.txt', utf8(rolloutTexts.vi.readMe.replaceAll('\n', '\r\n'))],
    ...chromiumFiles(of).map(([path, text]): [string, Uint8Array] => [
      path,
      path.endsWith('.reg') ? registryBytes(text) : utf8(text),
    ]),
    ...firefoxFiles(of).map(([path, text]): [string, Uint8Array] => [path, utf8(text)]),
  ]);
}

function chromiumFiles(of: RolloutDescription): [string, string][] {
  const { chromium } = of;
  if (chromium === undefined) return [];
  const entries = settingEntries().filter(({ managed }) => managed);
  return [
    ...chromiumBrowsers.flatMap((browser): [string, string][] => [
      [`linux/${browser}/dung-han.json`, linuxPolicy(browser, chromium, of)],
      [`windows/${browser}.reg`, registryFile(browser, chromium, of, entries)],
      [`go-bo/windows/${browser}.reg`, registryRemoval(browser, chromium)],
    ]),
    ['go-bo/linux/dung-han.json', linuxRemoval(chromium)],
    ['windows/admx/dung-han.admx', admxFile(chromium, of.sites, entries)],
    ['windows/admx/vi-VN/dung-han.adml', admlFile('vi', entries)],
    ['windows/admx/en-US/dung-han.adml', admlFile('en', entries)],
  ];
}

function firefoxFiles(of: RolloutDescription): [string, string][] {
  const { firefox } = of;
  if (firefox === undefined) return [];
  return [
    ['firefox/policies.json', firefoxPolicy(firefox, of, false)],
    ['firefox/esr-chua-ky/policies.json', firefoxPolicy(firefox, of, true)],
    ['go-bo/firefox/policies.json', firefoxRemoval(firefox)],
  ];
}
