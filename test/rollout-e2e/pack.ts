import type { RolloutDescription } from '../../lib/model/rollout.ts';
import { pilotOf } from '../pilot.ts';
import { officeSite, updateUrl, versions } from './sites.ts';

const pilot = pilotOf({ folder: 'rollout-e2e', site: officeSite, updateUrl, versions });

/** Where the files of a version lie. */
export const { folderOf } = pilot;

/** What policies are made of, as packing wrote it down. */
export function packedDescription(): RolloutDescription {
  return pilot.descriptionOf(versions[0]);
}

/** Packs both versions, once per run. */
export default function pack(): void {
  pilot.pack();
}

/** The policy files of a pilot with these settings; answers their folder. */
export function policiesWith(settings: RolloutDescription['settings']): string {
  return pilot.policiesFor(versions[0], settings);
}
