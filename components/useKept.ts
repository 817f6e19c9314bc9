import { useState } from 'preact/hooks';
import type { FormState } from './useForm';

/** What came of a change that was stored at once, in words, and the way back. */
export interface Kept<T> {
  state: FormState;
  /** What is said of it. */
  text: string;
  save: (next: T, text: string) => void;
  /** Null where nothing was stored just now. */
  undo: (() => void) | null;
}

/** Changes of entries that are stored at once, each of which can be taken back without touching other entries. */
export function useKept<T>(
  entries: Record<string, T>,
  onSave: (next: Record<string, T>) => Promise<boolean>,
): Kept<Record<string, T>> {
  const [done, setDone] = useState<{ state: FormState; text: string; back: Record<string, T | undefined> } | null>(
    null,
  );
  return {
    state: done?.state ?? 'typing',
    text: done?.text ?? '',
    save(next, text) {
      const back = formerOf(entries, next);
      void onSave(next).then((isSaved) => setDone({ state: isSaved ? 'saved' : 'failed', text, back }));
    },
    undo:
      done?.state === 'saved'
        ? () =>
            void onSave(sorted({ ...entries, ...done.back })).then((isDone) =>
              setDone({ ...done, state: isDone ? 'undone' : 'failed' }),
            )
        : null,
  };
}

/** What the entries that another record changes were; undefined for those that it adds. */
function formerOf<T>(former: Record<string, T>, next: Record<string, T>): Record<string, T | undefined> {
  const keys = [...new Set([...Object.keys(former), ...Object.keys(next)])];
  return Object.fromEntries(keys.filter((key) => former[key] !== next[key]).map((key) => [key, former[key]]));
}

/** By key, and without those that are undefined. */
export function sorted<T>(entries: Record<string, T | undefined>): Record<string, T> {
  const there = Object.entries(entries).filter((entry): entry is [string, T] => entry[1] !== undefined);
  return Object.fromEntries(there.sort(([a], [b]) => (a < b ? -1 : 1)));
}
