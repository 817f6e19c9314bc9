import type { SettingAreas } from '../../lib/platform';

/** In the user's storage: what tells this install's team file from others', and what its member calls it. */
const name = 'team';

export interface Place {
  id: string;
  name: string;
}

let known: Promise<Place> | null = null;

/** Made up once, and kept with the first file. */
export function ownPlace(areas: SettingAreas): Promise<Place> {
  known ??= areas.local.get(null).then((all) => {
    const kept = all[name] as Partial<Place> | undefined;
    return { id: kept?.id ?? crypto.randomUUID(), name: kept?.name ?? '' };
  });
  return known;
}

export function keepPlace(areas: SettingAreas, place: Place): Promise<void> {
  return areas.local.set({ [name]: place });
}
