import { useState } from 'preact/hooks';
import type { CheckedOption, OptionMistakes } from '../lib/model/letter-options';
import { stable } from '../lib/text';

/** What became of what was typed. */
export type FormState = 'typing' | 'refused' | 'saved' | 'undone' | 'failed';

export interface Form<T, V = unknown> {
  value: T;
  /** Told once it was to be saved, and kept up to date from then on. */
  mistakes: OptionMistakes;
  state: FormState;
  type: (next: T) => void;
  submit: (event: Event) => void;
  /** Saves a part at once, whatever else is being typed; `typed` is what is shown from then on. */
  saveNow: (typed: T, part: V) => void;
  /** Writes back what held before the last saving; null where nothing was saved just now. */
  undo: (() => void) | null;
}

interface Draft<T, V> {
  value: T;
  state: FormState;
  /** What was in force when it was saved; where that has changed, what is in force is shown again. */
  over?: string;
  /** What brings back what held before. */
  former?: { typed: T; part: V };
}

/**
 * A form over a setting: what is typed stays as it is typed until it is in force, whatever is drawn anew meanwhile,
 * and whether or not it can be saved. `formerOf` answers what brings back what a saved part replaces; without it that is
 * all that was in force.
 */
export function useForm<T, V>(
  inForce: T,
  check: (typed: T) => CheckedOption<V>,
  save: (value: V) => Promise<boolean>,
  formerOf?: (part: V) => V,
): Form<T, V> {
  const [draft, setDraft] = useState<Draft<T, V> | null>(null);
  const isOver = draft?.over !== undefined && draft.over !== stable(inForce);
  const value = draft === null || isOver ? inForce : draft.value;
  const state = draft?.state ?? 'typing';
  const checked = state === 'refused' ? check(value) : null;
  const store = (submitted: Draft<T, V>, part: V, saved: Draft<T, V>) => {
    setDraft(submitted);
    void save(part).then((isSaved) =>
      // What was typed meanwhile is newer.
      setDraft((now) => (now !== submitted ? now : isSaved ? saved : { value: submitted.value, state: 'failed' })),
    );
  };
  const savedAs = (typed: T, part: V): Draft<T, V> => {
    const before = formerOf ? { value: formerOf(part) } : check(inForce);
    const saved = { value: typed, state: 'saved' as const, over: stable(inForce) };
    return 'mistakes' in before ? saved : { ...saved, former: { typed: inForce, part: before.value } };
  };
  const former = draft?.state === 'saved' ? draft.former : undefined;
  return {
    value,
    mistakes: checked !== null && 'mistakes' in checked ? checked.mistakes : {},
    state: checked !== null && 'value' in checked ? 'typing' : state,
    type: (next) => setDraft({ value: next, state: state === 'refused' ? 'refused' : 'typing' }),
    submit(event) {
      event.preventDefault();
      const result = check(value);
      if ('mistakes' in result) setDraft({ value, state: 'refused' });
      else store({ value, state: 'typing' }, result.value, savedAs(value, result.value));
    },
    saveNow(typed, part) {
      const draft = { value: typed, state: 'typing' as const };
      const isRest = stable(value) !== stable(inForce);
      store(draft, part, isRest ? { ...draft } : savedAs(typed, part));
    },
    undo:
      former === undefined
        ? null
        : () => {
            const { typed, part } = former;
            store({ value: typed, state: 'typing' }, part, { value: typed, state: 'undone', over: stable(inForce) });
          },
  };
}
