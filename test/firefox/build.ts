import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { demoSite } from '../e2e/sites.ts';
import { npm, pilotOf } from '../pilot.ts';
import { ensureFirefox } from './programs.ts';
import { xpiOf } from './xpi.ts';

const output = resolve(import.meta.dirname, '../../.output');
/** Where the office of the tests hands out its files. */
export const updatesPort = 42040;
/** What computers of the office have at first, and what they are updated to. */
export const versions = ['1.0.0', '1.0.1'] as const;
export type Version = (typeof versions)[number];
/** The pilot of the demo office. */
export const pilot = pilotOf({
  folder: 'firefox',
  site: demoSite,
  updateUrl: `https://localhost:${updatesPort}/updates.xml`,
  versions,
});
/** The extension for the demo office, as it is handed out. */
export const demoXpi = join(pilot.folderOf(versions[0]), `dung-han-${versions[0]}.xpi`);
/** The one that asks for each site. */
export const generalXpi = join(output, 'firefox-general/dung-han.xpi');

/** Makes both once per run. */
export default function build(): void {
  ensureFirefox();
  pilot.pack();
  npm('build', '--', '-b', 'firefox');
  mkdirSync(join(generalXpi, '..'), { recursive: true });
  writeFileSync(generalXpi, xpiOf(join(output, 'firefox-mv2')));
}
