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

/** Changes of a value that are stored at once, each of which can be taken back. */
export function useKept<T>(value: T, onSave: (next: T) => Promise<boolean>): Kept<T> {
  const [done, setDone] = useState<{ state: FormState; text: string; former: T } | null>(null);
  return {
    state: done?.state ?? 'typing',
    text: done?.text ?? '',
    save(next, text) {
      void onSave(next).then((isSaved) => setDone({ state: isSaved ? 'saved' : 'failed', text, former: value }));
    },
    undo:
      done?.state === 'saved'
        ? () => void onSave(done.former).then((isDone) => setDone({ ...done, state: isDone ? 'undone' : 'failed' }))
        : null,
  };
}
