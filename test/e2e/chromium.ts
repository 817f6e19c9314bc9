import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { aptInstall } from '../apt.ts';

/** Where browsers of the Chromium family are, by system; the first that exists is taken. */
const places = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  chromium.executablePath(),
];

/** A browser on this machine, or null. */
export function findChromium(): string | null {
  return places.find((place) => place !== '' && existsSync(place)) ?? null;
}

/** Packages the tests and the demo need of Debian: the browser, and fonts with Vietnamese letters. */
const packages = ['chromium', 'fonts-noto-core'];

/**
 * A browser on this machine; where there is none it is installed with Debian's package manager.
 * @throws Error saying what to install where that is not possible
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== null) return found;
  aptInstall(packages);
  const installed = findChromium();
  if (installed !== null) return installed;
  throw new Error(
    'No browser of the Chromium family was found. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one ' +
      '(on Debian or Ubuntu: sudo apt-get install chromium).',
  );
}

if (import.meta.main) console.log(`Browser: ${ensureChromium()}`);
