import type { WelcomeStep } from '../../components/Welcome';
import type { FirstBadge } from '../../components/WelcomeNext';
import type { Asked } from '../../components/WelcomeSite';
import { knownSites } from '../../lib/platform';
import type { SettingsRead } from '../../lib/settings';
import type { Database } from '../../lib/store';
import { firstOfSample } from './sample';
import { readSeen, type Seen } from './seen';

/** What settings, browser and store say. */
interface Known {
  read: SettingsRead;
  packed: readonly string[];
  added: readonly string[];
  seen: Seen;
}

/** What the page shows. */
export interface WelcomeState extends Known {
  step: WelcomeStep;
  asked: Asked;
}

/** Looks at all of it. */
export async function lookAt(db: Database, read: SettingsRead): Promise<Known> {
  const [{ packed, added }, seen] = await Promise.all([knownSites(), readSeen(db, read.settings)]);
  return { read, packed, added, seen };
}

/** What is known now, and the step it leads to: by what its user has just done elsewhere, not by what was there before. */
export function ledOn(before: WelcomeState, known: Known): WelcomeState {
  const isAdded = known.added.some((site) => !before.added.includes(site));
  const isSeen = before.seen.kept === 0 && known.seen.kept > 0;
  const step = isSeen ? 3 : isAdded && before.step === 1 ? 2 : before.step;
  return { ...known, step, asked: before.asked };
}

/** A badge of a site, or, where its user comes from the sample, of that. */
export function firstBadge({ seen, read }: WelcomeState, isFromSample: boolean): FirstBadge | null {
  return seen.first ?? (isFromSample ? firstOfSample(read.settings) : null);
}

/** Steps that need not be done any more. */
export function doneSteps({ step, packed, added }: WelcomeState, first: FirstBadge | null): WelcomeStep[] {
  const isOn = packed.length + added.length > 0;
  return [...(isOn ? [1 as const] : []), ...(first === null ? [] : [2 as const, ...(step === 3 ? [3 as const] : [])])];
}
