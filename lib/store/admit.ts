import type { Sighting } from '../model/row';
import type { Privacy } from '../model/settings';
import { gate, minimise, type SecrecyOptions } from '../secrecy';
import type { ForgottenDossiers } from './forgotten';
import type { SeenList } from './record';

/** What decides what is kept of the rows of one site. */
export interface KeepingRules extends SecrecyOptions {
  /** What turned secret; without it nothing ever did. */
  forgotten?: ForgottenDossiers;
  /** What of applicants is kept; nothing, unless it says so. */
  privacy?: Privacy;
}

/** Sightings that may be kept, by the keys of their rows. */
export interface Admitted {
  open: Map<string, Sighting>;
  refused: number;
  /** How much was forgotten when they were admitted; undefined where nothing can be. */
  forgotten: number | undefined;
}

/** The entrance: what passes the secrecy gate and did not turn secret elsewhere, and of that what may be kept. */
export async function admit(seen: SeenList, rules: KeepingRules): Promise<Admitted> {
  const { site, list, sightings } = seen;
  const passed = sightings.filter(({ row, list: own }) => gate(row, list, rules) && gate(row, own, rules));
  const forgotten = await rules.forgotten?.among(site, passed);
  const open = new Map<string, Sighting>();
  let kept = 0;
  for (const sighting of passed) {
    if (forgotten?.keys.has(sighting.key)) continue;
    const { privacy = { keepApplicant: false }, series } = rules;
    open.set(sighting.key, { ...sighting, row: minimise(sighting.row, sighting.kind, privacy, series) });
    kept++;
  }
  return { open, refused: sightings.length - kept, forgotten: forgotten?.count };
}
