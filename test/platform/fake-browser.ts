/** A browser with one storage area, permissions and registered scripts, as far as lib/platform's sites use them. */
export function fakeBrowser(over: { ownMatches?: string[]; refusesFallback?: boolean } = {}) {
  const items: Record<string, unknown> = {};
  const granted = new Set<string>();
  const scripts = new Map<string, Record<string, unknown>>();
  const heard = { added: [], removed: [], stored: [] } as Record<string, ((...args: never[]) => void)[]>;
  const event = (name: string) => ({ addListener: (listener: never) => void heard[name]?.push(listener) });
  const ring = (name: string, ...args: unknown[]) => {
    for (const listener of heard[name] ?? []) listener(...(args as never[]));
  };
  let answer = true;
  return {
    items,
    scripts,
    /** What the user says when asked next. */
    willAnswer: (yes: boolean) => {
      answer = yes;
    },
    browser: {
      storage: {
        local: {
          get: async () => ({ ...items }),
          async set(more: object) {
            const changes = Object.fromEntries(
              Object.entries(more).map(([name, newValue]) => [name, { oldValue: items[name], newValue }]),
            );
            Object.assign(items, more);
            ring('stored', changes, 'local');
          },
          async remove(names: string[]) {
            for (const name of names) delete items[name];
            ring('stored', Object.fromEntries(names.map((name) => [name, { oldValue: true }])), 'local');
          },
        },
        onChanged: event('stored'),
      },
      permissions: {
        contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.has(one)),
        getAll: async () => ({ origins: [...granted] }),
        async request({ origins }: { origins: string[] }) {
          const more = answer ? origins.filter((one) => !granted.has(one)) : [];
          for (const one of more) granted.add(one);
          if (more.length > 0) ring('added', { origins: more });
          return answer;
        },
        async remove({ origins }: { origins: string[] }) {
          for (const one of origins) granted.delete(one);
          ring('removed', { origins });
        },
        onAdded: event('added'),
        onRemoved: event('removed'),
      },
      runtime: { getManifest: () => ({ content_scripts: [{ matches: over.ownMatches ?? [] }] }) },
      scripting: {
        getRegisteredContentScripts: async () => [...scripts.values()],
        async registerContentScripts(some: { id: string }[]) {
          for (const one of some) {
            if (over.refusesFallback && 'matchOriginAsFallback' in one) throw new TypeError('Unexpected property');
            if (scripts.has(one.id)) throw new Error(`Duplicate script ID '${one.id}'`);
            scripts.set(one.id, one);
          }
        },
        async unregisterContentScripts({ ids }: { ids: string[] }) {
          for (const id of ids) scripts.delete(id);
        },
      },
    },
  };
}
