import type { SettingAreas } from '../../lib/platform/storage';

/** Storage areas in memory; `managed: null` is Firefox without a policy, which throws. */
export function memory(managed: Record<string, unknown> | null, local: Record<string, unknown> = {}) {
  const listeners = new Set<(area: string) => void>();
  const state = { managed, local };
  const areas: SettingAreas = {
    local: {
      get: async () => ({ ...state.local }),
      set: async (items) => {
        Object.assign(state.local, items);
        for (const listener of listeners) listener('local');
      },
      remove: async (keys) => {
        for (const key of [keys].flat()) delete state.local[key];
        for (const listener of listeners) listener('local');
      },
    },
    managed: {
      get: async () => {
        if (state.managed === null) throw new Error('Managed storage manifest not found');
        return state.managed;
      },
    },
    onChanged(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
  const policy = (next: Record<string, unknown>) => {
    state.managed = next;
    for (const listener of listeners) listener('managed');
  };
  return { areas, policy, listeners };
}
export const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
